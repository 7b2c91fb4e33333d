/** The grades of 财预〔2020〕10号, highest first, each from its lowest score: 89.5 is 良. The only definition of the bands. */
export const grades = [
	{ word: '优', from: 90 },
	{ word: '良', from: 80 },
	{ word: '中', from: 60 },
	{ word: '差', from: 0 }
] as const;

/** The bands in words: `优≥90，良≥80，中≥60，差<60`. */
export const gradeWords = grades
	.map(({ word, from }, i) => (from > 0 ? `${word}≥${from}` : `${word}<${grades[i - 1]?.from}`))
	.join('，');
