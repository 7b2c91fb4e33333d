import { tokensOf, type Token } from './tokens';
import { explaining } from './wrap';

/** Why a statement is not run, and the place it is about. */
export interface Refusal {
	readonly message: string;
	readonly at: number;
	readonly length: number;
}

const reading = new Set(
	'SELECT WITH FROM VALUES TABLE PIVOT PIVOT_WIDER UNPIVOT PIVOT_LONGER DESCRIBE DESC SHOW SUMMARIZE'.split(
		' '
	)
);

/** What begins a statement that is not run, and why. */
const refused: readonly (readonly [words: string, why: string])[] = [
	[
		'INSERT UPDATE DELETE CREATE DROP ALTER TRUNCATE MERGE REPLACE COMMENT VACUUM',
		'会改动数据；此处只读，只能查询'
	],
	['COPY EXPORT IMPORT ATTACH DETACH', '会读写文件或接入其他数据库；此处只查询本站数据'],
	['INSTALL LOAD', '会装载扩展；此处不装载任何扩展'],
	[
		'SET RESET PRAGMA USE CALL CHECKPOINT BEGIN START COMMIT ROLLBACK PREPARE EXECUTE DEALLOCATE ANALYZE',
		'会改变引擎的设置或状态；此处只能查询'
	]
];

/** Functions that read files or whole other databases. */
const files =
	/^(?:read_\w+|\w+_scan(?:_\w+)?|scan_\w+|parquet_\w+|glob|sniff_csv|query|query_table|which_secret|getenv)$/i;

/** Why this is not run; null where it is one statement that only reads the site's own tables. */
export function refusal(sql: string): Refusal | null {
	const all = tokensOf(sql);
	const tokens = all.filter(({ kind }) => kind !== 'comment');
	const [first] = tokens;
	if (!first) return { message: '没有语句。', at: 0, length: 0 };
	const asked = tokens[explaining(tokens)];
	return (
		secondStatement(tokens) ??
		hiddenSemicolon(sql, all) ??
		(asked && firstWord(asked)) ??
		namedStatement(tokens) ??
		fileAccess(tokens)
	);
}

const about = ({ at, text }: Token, message: string): Refusal => ({
	message,
	at,
	length: text.length
});

function secondStatement(tokens: readonly Token[]): Refusal | null {
	const end = tokens.findIndex(({ text }) => text === ';');
	const next = tokens[end + 1];
	return end < 0 || !next ? null : about(next, '一次只能运行一条语句；请去掉分号后的部分。');
}

/** Where strings or comments may end elsewhere than they seem to, a semicolon within them may end the statement. */
function hiddenSemicolon(sql: string, tokens: readonly Token[]): Refusal | null {
	const unsure = /[$\\]|\/\*[^]*\/\*/.test(sql);
	const token = tokens.find(({ text }) => text.length > 1 && text.includes(';'));
	return unsure && token
		? about(token, '一次只能运行一条语句；用到“$”“\\”或多处注释时，文字和注释里也不能有分号。')
		: null;
}

function firstWord(first: Token): Refusal | null {
	const word = first.text.toUpperCase();
	if (reading.has(word) || word === '(') return null;
	return (
		changing(first) ??
		about(first, `“${first.text}”不是查询；语句应以 SELECT、WITH 或 DESCRIBE 开头。`)
	);
}

function changing(token: Token): Refusal | null {
	const word = token.text.toUpperCase();
	const why = refused.find(([words]) => words.split(' ').includes(word))?.[1];
	return why === undefined ? null : about(token, `“${word}”${why}。`);
}

/** What stands under a name that `WITH` gives could write too. */
function namedStatement(tokens: readonly Token[]): Refusal | null {
	const firsts = tokens.filter(
		(_, i) =>
			tokens[i - 1]?.text === '(' && /^(?:AS|MATERIALIZED)$/i.test(tokens[i - 2]?.text ?? '')
	);
	return firsts.map(changing).find((one) => one !== null) ?? null;
}

function fileAccess(tokens: readonly Token[]): Refusal | null {
	for (const [i, token] of tokens.entries()) {
		if (tokens[i + 1]?.text === '(' && files.test(token.text.replaceAll('"', '')))
			return about(token, `函数“${token.text}”会读取文件或别处的数据；此处只查询本站数据。`);
		const before = tokens[i - 1]?.text.toUpperCase() ?? '';
		if (token.kind === 'string' && ['FROM', 'JOIN'].includes(before))
			return about(token, `${token.text}是文件名；此处不读取文件，请写表名。`);
	}
	return null;
}
