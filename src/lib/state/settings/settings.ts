/** A setting of this device: its choices, the first of which holds where nothing is kept. */
export interface Setting {
	readonly label: string;
	readonly choices: Readonly<Record<string, string>>;
	/** Each page has its own. */
	readonly perPage?: true;
}

/**
 * Every setting, in force as `data-` of the root. `static/early.js` puts them in force before the page is painted; amounts
 * are written anew once the page answers, and say so until then.
 */
export const settings = {
	theme: { label: '明暗', choices: { auto: '跟随系统', light: '明', dark: '暗' } },
	money: {
		label: '金额单位',
		choices: { auto: '自动', 元: '元', 万元: '万元', 亿元: '亿元' }
	},
	density: { label: '本页疏密', choices: { normal: '舒适', dense: '密集' }, perPage: true }
} as const satisfies Record<string, Setting>;

export type SettingId = keyof typeof settings;
export type Choice<S extends SettingId> = keyof (typeof settings)[S]['choices'] & string;
