/** One thing wrong with the records, told so that a person can mend it. */
export interface Issue {
	readonly file: string;
	/** The line of the file on which the row begins, the header's is 1; 0 where the file itself is meant. */
	readonly line: number;
	/** The column, or empty where the whole row or file is meant. */
	readonly column: string;
	readonly value: string;
	readonly rule: string;
	readonly message: string;
}

/** What a rule found, before it is known where: the thing with its value, and what to do about it. */
export interface Problem {
	readonly column: string;
	readonly value: string;
	readonly what: string;
	readonly hint: string;
}

/** The issue that a problem is at its place, in the project's one voice. */
export function issueAt(file: string, line: number, rule: string, problem: Problem): Issue {
	const { column, value, what, hint } = problem;
	const place = line === 0 ? file : `${file} line ${line}`;
	return { file, line, column, value, rule, message: `${what} in ${place}; ${hint}` };
}
