/** The name under which the snapshot is attached. */
export const catalog = 'jiheng';

/** What every engine is given before anything else: no extension is ever fetched. */
export const confine: readonly string[] = [
	'SET autoinstall_known_extensions = false',
	'SET autoload_known_extensions = false'
];

/** Attaches the snapshot, then closes the door: no statement reaches another file or undoes these settings. */
export const attach = (file: string): readonly string[] => [
	`ATTACH '${file.replaceAll("'", "''")}' AS ${catalog} (READ_ONLY)`,
	'SET enable_external_access = false',
	'SET lock_configuration = true'
];

/** The schema of the tables that an engine keeps for itself. */
export const keptIn = 'memory.kept';

/** Makes the snapshot's tables the ones that plain names mean; each connection needs it. */
export const use = `USE ${catalog}`;

/** Makes plain names mean shipped and local rows together, once `joinLocal` has made them so. */
export const useMemory = 'USE memory';
