import type { Manifest } from '../../engine/engine';
import { schema, tableNames, type TableName } from '../../model/schema';

/** A whole table as a file that needs no script to be fetched. */
export interface PublishedTable {
	readonly name: TableName;
	readonly label: string;
	readonly about: string;
	readonly rows: number;
	/** Under the site's root. */
	readonly path: string;
	readonly size: string;
}

/** Everything of the data that stands on the server as a file. */
export interface Published {
	readonly tables: readonly PublishedTable[];
	readonly snapshot: { readonly path: string; readonly size: string; readonly sha256: string };
	/** The whole data version. */
	readonly version: string;
}

/** What the pipeline says of the CSVs it wrote. */
export interface DescribedFiles {
	readonly resources: readonly {
		readonly name: string;
		readonly path: string;
		readonly bytes: number;
	}[];
}

/** Lists the files that the pipeline wrote, in the order of the schema. */
export function published(
	{ version, snapshot, tables }: Manifest,
	{ resources }: DescribedFiles
): Published {
	return {
		version,
		snapshot: {
			path: `/data/${snapshot.file}`,
			size: sizeOf(snapshot.bytes),
			sha256: snapshot.sha256
		},
		tables: tableNames.flatMap((name) => {
			const file = resources.find((resource) => resource.name === name);
			const { label, about } = schema[name];
			const rows = tables[name] ?? 0;
			return file
				? [
						{
							name,
							label,
							about,
							rows,
							path: `/data/tables/${file.path}`,
							size: sizeOf(file.bytes)
						}
					]
				: [];
		})
	};
}

/** Bytes as a reader takes them in: `740 B`, `38 KB`, `1.2 MB`. */
export function sizeOf(bytes: number): string {
	if (bytes < 1000) return `${bytes} B`;
	if (bytes < 1e6) return `${Math.round(bytes / 1000)} KB`;
	return `${(bytes / 1e6).toFixed(1)} MB`;
}
