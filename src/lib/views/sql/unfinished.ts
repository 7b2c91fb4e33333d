import { lineOf, tokensOf } from './tokens';

/** What is said of a statement that is right as far as it goes, and the place: its end, or a bracket that closes none. */
export function unfinished(sql: string) {
	let open = 0;
	for (const { kind, text, at } of tokensOf(sql)) {
		if (kind !== 'sign') continue;
		open += text === '(' ? 1 : text === ')' ? -1 : 0;
		if (open < 0)
			return { message: '语法有误：多了“)”，前面没有对应的“(”。', place: lineOf(sql, at) };
	}
	const lacks = open > 0 ? '，缺少“)”' : '';
	return { message: `语法有误：语句没有写完${lacks}。`, place: lineOf(sql, sql.length) };
}
