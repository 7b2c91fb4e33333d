/**
 * A way to narrow or group units and years. `column`, `name` and `match` are SQL over the grid of the query layer
 * (`unit`, `report` and `year` columns); what readers choose arrives as parameters only.
 */
export interface Dimension {
	readonly label: string;
	/** SQL of the id that rows are grouped by. */
	readonly column: string;
	/** SQL of the readers' word for it. */
	readonly name: string;
	/** The readers' words of its ids, where they are a vocabulary. */
	readonly terms?: Readonly<Record<string, string>>;
	/** SQL of what must equal the parameter of a chosen id. */
	readonly match: string | ((parameter: string) => string);
	/** Turns a chosen id into the parameter that is compared. */
	readonly parameter?: (id: string) => string | number;
	/** Whether an id has the right form, before the data are asked. */
	readonly valid: (id: string) => boolean;
	readonly type: 'text' | 'integer';
	readonly multiple: boolean;
	/** Whether ids may be chosen that lie within those that rows are grouped by. */
	readonly nested?: boolean;
}
