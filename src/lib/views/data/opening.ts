/** How a downloaded file is opened with one tool. */
export interface Snippet {
	readonly id: 'python' | 'pandas' | 'python-duckdb' | 'r' | 'duckdb' | 'excel';
	readonly label: string;
	/** What is typed; for a spreadsheet what is clicked. */
	readonly code: string;
}

/** Opening `data.csv` of the package: every column as text, so that no code loses its zeros and no amount its digits. */
const data: readonly Snippet[] = [
	{
		id: 'excel',
		label: 'Excel、WPS',
		code: `XLSX 直接打开：代码已是文本，金额已是数字，首行可筛选。
CSV：数据 → 从文本/CSV → 选 data.csv，文件原始格式选“65001: Unicode (UTF-8)”，
转换数据，把各“代码”列改为“文本”，再加载。`
	},
	{
		id: 'python',
		label: 'Python（标准库）',
		code: `import csv
from collections import Counter

with open('data.csv', encoding='utf-8-sig', newline='') as file:
    rows = list(csv.DictReader(file))

print(len(rows), Counter(row['单位'] for row in rows))`
	},
	{
		id: 'pandas',
		label: 'Python（pandas）',
		code: `import pandas as pd

data = pd.read_csv('data.csv', encoding='utf-8-sig', dtype=str, keep_default_na=False)
print(data.groupby(['单位', '年度']).size())`
	},
	{
		id: 'r',
		label: 'R',
		code: `data <- read.csv("data.csv", fileEncoding = "UTF-8-BOM",
                 colClasses = "character", check.names = FALSE)
table(data[["单位"]], data[["年度"]])`
	},
	{
		id: 'duckdb',
		label: 'DuckDB',
		code: `SELECT 单位, 年度, count(*) AS 行数
FROM read_csv('data.csv', header = true, all_varchar = true)
GROUP BY ALL ORDER BY ALL;`
	}
];

const question = `SELECT u.short_name, o.year, o.value
FROM jiheng.observation o JOIN jiheng.unit u USING (unit_id)
WHERE o.measure = 'expenditure' AND o.stage = 'final' AND o.scope = 'all'
  AND o.fund IS NULL -- 资金来源为空的是合计
ORDER BY ALL`;

/** Opening the whole snapshot, all tables with their types. */
const snapshot = (file: string): readonly Snippet[] => [
	{
		id: 'duckdb',
		label: 'DuckDB',
		code: `ATTACH '${file}' AS jiheng (READ_ONLY);
${question};`
	},
	{
		id: 'python-duckdb',
		label: 'Python（duckdb）',
		code: `import duckdb

duckdb.execute("ATTACH '${file}' AS jiheng (READ_ONLY)")
print(duckdb.sql("""
${question}
"""))`
	},
	{
		id: 'r',
		label: 'R（duckdb）',
		code: `library(duckdb)
con <- dbConnect(duckdb())
dbExecute(con, "ATTACH '${file}' AS jiheng (READ_ONLY)")
dbGetQuery(con, "
${question}
")`
	}
];

/** How each kind of download is opened; the tests run what they can of it. */
export const opening = { package: data, snapshot } as const;
