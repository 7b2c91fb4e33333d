/** Saves the blank template: a workbook of all its tables, or the CSV of one. */
export async function saveTemplate(form: 'xlsx' | 'csv'): Promise<void> {
	const [{ templateCsv, templateSheets }, { saveBlob, saveText }] = await Promise.all([
		import('../../export/template'),
		import('../../export/save')
	]);
	if (form === 'csv') return saveText(templateCsv('observation'), '绩衡导入模板-金额与数量.csv');
	const { workbook, workbookType } = await import('../../export/xlsx/workbook');
	saveBlob(new Blob([workbook(templateSheets())], { type: workbookType }), '绩衡导入模板.xlsx');
}
