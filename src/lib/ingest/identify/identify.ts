import type { RowOf } from '../../model/schema';
import { unitTypes, type EntityScope, type Evaluator, type ReportKind } from '../../model/terms';
import type { Document, Paragraph } from '../document';
import { bodiesIn, type Named } from './body';
import { regionsOf, shortNameOf, type Gazetteer, type Region } from './region';
import { titleOf } from './title';
import { coverages, evaluations, titles } from './words';
import { yearOf } from './year';

export type Unit = RowOf<'unit'>;

/** Whose report a document is, of which year and kind; what it does not tell is left out. */
export interface Identity {
	readonly unit?: Unit;
	readonly year?: number;
	readonly kind?: ReportKind;
	readonly title: string;
	readonly entity_scope: EntityScope;
	readonly evaluator: Evaluator;
}

/** What is known before any document is read. */
export interface Known {
	readonly gazette: Gazetteer;
	readonly units: readonly Unit[];
}

/** The first paragraphs hold title, year and name. */
const head = 14;
/** Longer paragraphs are no titles. */
const longest = 60;

/** Reads from a document whose report it is. */
export function identify(document: Document, known: Known): Identity {
	const paragraphs = document.blocks.filter(
		(block): block is Paragraph => block.kind === 'paragraph'
	);
	const lines = paragraphs.slice(0, head).map(({ text }) => text.replace(/\s+/g, ''));
	const opening = lines.filter((line) => line.length <= longest);
	const kind = kindOf(opening) ?? stageOf(paragraphs);
	const title = titleOf(opening, kind);
	const unit = unitOf(opening, paragraphs, known);
	const year = yearOf([title]) ?? yearOf(opening) ?? yearOf(paragraphs.map(({ text }) => text));
	return {
		...(unit ? { unit } : {}),
		...(year === undefined ? {} : { year }),
		...(kind ? { kind } : {}),
		title,
		entity_scope: coverages.find(({ words }) => words.test(title))?.scope ?? 'department',
		evaluator: evaluations.find(({ words }) => words.test(title))?.evaluator ?? 'self'
	};
}

/** The kind that the earliest words of a title name; a title may be broken over lines. */
function kindOf(opening: readonly string[]): ReportKind | undefined {
	for (let n = 1; n <= opening.length; n++) {
		const said = opening.slice(0, n).join('');
		const found = titles.find(({ words }) => words.test(said));
		if (found) return found.kind;
	}
	return undefined;
}

/** A document without a title is of the stage that its headings name most. */
function stageOf(paragraphs: readonly Paragraph[]): ReportKind | undefined {
	const headings = paragraphs.filter(({ text }) => text.length <= longest);
	const naming = (said: RegExp) => headings.filter(({ text }) => said.test(text)).length;
	const [final, budget] = [
		naming(/决算.{0,6}(?:情况|说明|表|图)/),
		naming(/预算.{0,6}(?:情况|说明|表|图)/)
	];
	if (final === budget) return undefined;
	return final > budget ? 'final' : 'budget';
}

/** The body the head names; where it names it without its region, the body of that type that the text places best. */
function unitOf(
	opening: readonly string[],
	paragraphs: readonly Paragraph[],
	known: Known
): Unit | undefined {
	const [first] = opening.flatMap(bodiesIn);
	const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
	const unit = first && firstPlaced([first], known, text);
	if (unit) return unit;
	const all = paragraphs.flatMap((paragraph) => bodiesIn(paragraph.text));
	const type = first?.type ?? all[0]?.type;
	return firstPlaced(
		all.filter((one) => one.type === type),
		known,
		text
	);
}

/** The unit that a name means; undefined where it names no body, or no single region. */
export const unitNamed = (name: string, known: Known): Unit | undefined =>
	firstPlaced(bodiesIn(name), known);

/** The first of the bodies whose region can be told. */
function firstPlaced(named: readonly Named[], known: Known, text?: string): Unit | undefined {
	for (const one of named) {
		const regions = regionsOf(known.gazette, one.name, text);
		const [region] = regions;
		if (region && regions.length === 1) return unitIn(one, region, known);
	}
	return undefined;
}

/** The unit of a type in a region: the known one, else one of this name. */
export function unitIn({ name, type }: Named, region: Region, { gazette, units }: Known): Unit {
	const unit_id = `${region.region_code}-${type}`;
	const found = units.find((unit) => unit.unit_id === unit_id);
	const fresh = {
		unit_id,
		name,
		short_name: `${shortNameOf(gazette, region)}${unitTypes[type]}`,
		type,
		level: region.level,
		region_code: region.region_code,
		aliases: null
	};
	return found ?? fresh;
}
