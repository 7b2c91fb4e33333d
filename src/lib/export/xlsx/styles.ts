/** The cell styles of a workbook in the order `sheet.ts` names them: plain, heading, text, whole number, amount, number. */
export const stylesXml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="2"><font><sz val="11"/><name val="等线"/></font><font><b/><sz val="11"/><name val="等线"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8EFF6"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6">${[
	'numFmtId="0" fontId="0" fillId="0"',
	'numFmtId="49" fontId="1" fillId="2" applyFont="1" applyFill="1" applyNumberFormat="1"',
	'numFmtId="49" fontId="0" fillId="0" applyNumberFormat="1"',
	'numFmtId="1" fontId="0" fillId="0" applyNumberFormat="1"',
	'numFmtId="4" fontId="0" fillId="0" applyNumberFormat="1"',
	'numFmtId="0" fontId="0" fillId="0"'
]
	.map((style) => `<xf ${style} borderId="0" xfId="0"/>`)
	.join('')}</cellXfs></styleSheet>`;
