import { unfinished } from './unfinished';
import { linesBefore } from './wrap';

/** What is said of a statement that was refused. */
export interface SqlError {
	readonly message: string;
	/** What the engine itself said, without the statement and the place. */
	readonly original: string;
	/** Where in the reader's statement, from 1; none where no place is named. */
	readonly place: { readonly line: number; readonly column: number } | null;
}

type Say = (match: RegExpExecArray) => string;

/** The engine's errors in the readers' words; the first that fits. */
const wordings: readonly (readonly [RegExp, Say])[] = [
	[
		/exists in the (\w+) extension|[Ee]xtension "(\w+)"/,
		([, one, other]) => `此功能需要 DuckDB 扩展“${one ?? other ?? ''}”；本站不装载任何扩展。`
	],
	[
		/Permission Error|file system operations are disabled|external access/i,
		() => '不能读写文件或接入别的数据库；此处只查询本站数据。'
	],
	[
		/Table with name (\S+?) does not exist!?(?:[\s\S]*?Did you mean "([^"]+)")?/,
		([, name, meant]) => `没有表“${name}”${meant ? `；是否为“${meant}”` : '；表名见各表与列'}。`
	],
	[
		/Referenced column "([^"]+)" not found/,
		({ 1: name, input }) => `没有列“${name}”${candidates(input)}。`
	],
	[
		/"([^"]+)" does not have a column named "([^"]+)"/,
		([, of, name]) => `“${of}”没有列“${name}”。`
	],
	[/Referenced table "([^"]+)" not found/, ([, name]) => `FROM 中没有“${name}”这个表名或别名。`],
	[
		/Ambiguous reference to column name "([^"]+)"/,
		([, name]) => `列“${name}”在多个表中都有；请写明表名，如 o.${name}。`
	],
	[/Function with name "?(\S+?)"? (?:does not exist|is not)/i, ([, name]) => `没有函数“${name}”。`],
	[/Type with name (\S+) does not exist/, ([, name]) => `没有类型“${name}”。`],
	[
		/unterminated quoted identifier/,
		() => '语法有误：从这里开始的名称没有写完，缺少右边的双引号。'
	],
	[
		/unterminated (dollar-)?quoted string/,
		([, dollar]) =>
			`语法有误：从这里开始的字符串没有写完，缺少右边的${dollar ? '“$$”' : '单引号'}。`
	],
	[/syntax error at or near "([^]+)"$/, ([, near]) => `语法有误：在“${near}”附近。`],
	[
		/must appear in the GROUP BY clause/,
		() => '有列没有写进 GROUP BY，也没有聚合；可写 GROUP BY ALL。'
	],
	[/Conversion Error: (.+)/, ([, why]) => `值不能转换：${why}`],
	[
		/No function matches the given name and argument types '([^']+)'/,
		([, call]) => `参数的类型不合：${call}；可用 CAST(列 AS 类型)。`
	],
	[
		/Values were not provided|prepared statement parameter/i,
		() => '不支持参数（? 或 $1）；请直接写值。'
	],
	[/Parser Error: (.+)/, ([, why]) => `语法有误：${why}`],
	[/Not implemented Error: (.+)/, ([, why]) => `引擎不支持这种写法：${why}`]
];

/** How the engine points to a place: a caret under a piece of the line. */
const pointing = /\n\nLINE (\d+): ([^\n]*)\n( *)\^$/;

function candidates(text: string): string {
	const found = [...(/Candidate bindings: (.*)/.exec(text)?.[1] ?? '').matchAll(/"([^"]+)"/g)];
	const names = found.slice(0, 5).map(([, name]) => `“${name}”`);
	return names.length > 0 ? `；是否为${names.join('、')}` : '';
}

/** The engine's refusal of a statement that was wrapped, told of the reader's own. */
export function sqlError(said: string, sql: string): SqlError {
	const pointed = pointing.exec(said);
	if (/syntax error at/.test(said) && isAfter(pointed, sql))
		return { ...unfinished(sql), original: '' };
	// A string that is not closed goes on into what was wrapped around the statement.
	const original = said.replace(pointing, '').replace(/\n\)"$/, '"');
	const line = wordings.find(([pattern]) => pattern.test(original));
	const match = line?.[0].exec(original);
	return {
		message: line && match ? line[1](match) : `引擎未能运行：${original.split('\n')[0] ?? ''}`,
		original,
		place: pointed && placeOf(pointed, sql)
	};
}

/** Whether the engine read the whole statement, and only what was wrapped around it was wrong. */
const isAfter = (pointed: RegExpExecArray | null, sql: string): boolean =>
	pointed === null || Number(pointed[1]) - linesBefore > sql.split('\n').length;

function placeOf(pointed: RegExpExecArray, sql: string): SqlError['place'] {
	const [, number = '1', piece = '', indent = ''] = pointed;
	const line = Math.max(1, Number(number) - linesBefore);
	const own = sql.split('\n')[line - 1] ?? '';
	const offset = charsIn(piece, indent.length - `LINE ${number}: `.length);
	const cut = piece.startsWith('...') ? 3 : 0;
	const start = cut > 0 ? Math.max(0, own.indexOf(piece.slice(3).replace(/\.\.\.$/, ''))) : 0;
	return { line, column: Math.min(own.length, start + Math.max(0, offset - cut)) + 1 };
}

/** How many characters fill so many places of a terminal, where a Chinese one takes two. */
function charsIn(text: string, width: number): number {
	let [used, chars] = [0, 0];
	for (const one of text) {
		if (used >= width) break;
		used += one > '⺀' ? 2 : 1;
		chars += one.length;
	}
	return chars;
}
