/** A form in which a figure is taken away. */
export interface FigureFormat {
	readonly label: string;
	readonly about: string;
	/** Of the chart, so that a figure without one has none. */
	readonly picture?: true;
}

/** The forms in which a figure is taken away, the most asked for first. */
export const figureFormats = {
	xlsx: { label: 'XLSX', about: '工作簿，含说明与来源' },
	csv: { label: 'CSV', about: '表中数值' },
	png: { label: 'PNG', about: '图片', picture: true },
	svg: { label: 'SVG', about: '矢量图', picture: true }
} as const satisfies Record<string, FigureFormat>;

export type FigureFormatId = keyof typeof figureFormats;
