import type { Statement } from '../../engine/engine';
import type { CellView, Prose } from '../figure';

/** What a figure is, how it came about and what it rests on; each kind of address has its own way to one. */
export interface Subject {
	/** `昌吉州工商联 · 2024年 · 预算执行率`. */
	readonly title: string;
	readonly figure: CellView;
	/** Follows the figure; empty where its text carries it. */
	readonly unit: string;
	/** `按全年预算 · 全口径 · 原文列示`. */
	readonly qualifiers: readonly string[];
	/** Why there is no value, or what is to be kept in mind; empty where nothing is. */
	readonly notes: readonly string[];
	/** How it was computed, each operand a figure of its own; null where it stands as it was printed. */
	readonly formula: Prose | null;
	/** The same figure on other definitions. */
	readonly others: readonly {
		readonly label: string;
		readonly figure: CellView;
		readonly unit: string;
	}[];
	/** The records it rests on: what was divided, then what it was divided by. */
	readonly rows: readonly string[];
	readonly base: readonly string[];
	/** Whether it was computed, here or as it was entered, rather than read. */
	readonly computed: boolean;
	readonly statement: Statement;
}
