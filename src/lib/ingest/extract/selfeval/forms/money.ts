import { candidate, type Candidate, type CandidateOf, type Draft } from '../../../candidate';
import { leftBlank, places, stated } from '../drafts';
import { Exact } from '../../../../util/exact';
import { amountIn, plainly, pointsIn, rateIn, type Figure } from '../figures';
import { isBlank } from '../words/clean';
import type { AmountStage } from '../words/columns';
import type { Form } from './form';
import { fundTable, type FundRow, type FundTable } from './funds';

type Amount = CandidateOf<'project'> | CandidateOf<'observation'>;
type Amounts = ReadonlyMap<AmountStage, Amount>;

/** The usual unit, which is doubted where the table does not print it. */
const usual = '万元';

/** Amounts, rates and points of a form's fund table. */
export function moneyOf(form: Form, subject: string, year: number): readonly Candidate[] {
	const table = fundTable(form.rows);
	const total = table?.rows.find(({ fund }) => fund === null);
	if (!table || !total || ![...total.amounts.values()].some((cell) => amountIn(cell.text, usual)))
		return [];
	const entered = table.rows.map((row) => ({
		row,
		amounts: amountsOf(row, table, form, subject, year)
	}));
	const whole = entered.find(({ row }) => row === total);
	const unadjusted = whole !== undefined && isUnadjusted(whole.amounts);
	return entered.flatMap(({ row, amounts }) => [
		...amounts.values(),
		...claimsOf(row, amounts, unadjusted, year),
		...(row === total ? pointsOf(row, table, subject, year) : [])
	]);
}

function amountsOf(
	row: FundRow,
	table: FundTable,
	form: Form,
	subject: string,
	year: number
): Amounts {
	return new Map(
		[...row.amounts].flatMap(([stage, cell]) => {
			const amount = amountIn(cell.text, table.unit ?? usual);
			if (!amount && !isBlank(cell.text)) return [];
			const tail = amount
				? stated(amount.printed, amount.unit, cell.locator)
				: leftBlank(cell.locator);
			const told = { year, stage, fund: row.fund, value: amount?.value ?? null, ...tail };
			const sure = row.sure && (table.unit !== undefined || cell.text.includes('元') || !amount);
			return [[stage, entry(told, form, subject, sure)] as const];
		})
	);
}

type Told = Omit<Draft<'project'>, 'subject' | 'project_code' | 'name'>;

function entry(told: Told, form: Form, subject: string, sure: boolean): Amount {
	if (form.name === null) {
		const row: Draft<'observation'> = { ...told, measure: 'expenditure', scope: 'all' };
		return candidate('observation', row, '整体支出绩效自评表资金行', sure);
	}
	const row: Draft<'project'> = { ...told, subject, project_code: form.code, name: form.name };
	return candidate('project', row, '绩效自评表资金行', sure);
}

const figure = (amounts: Amounts, stage: AmountStage) =>
	Number(amounts.get(stage)?.row.value ?? NaN);

/** An adjusted budget of 0.00 beside money spent means that nothing was adjusted. */
const isUnadjusted = (amounts: Amounts) =>
	figure(amounts, 'adjusted') === 0 &&
	figure(amounts, 'initial') > 0 &&
	figure(amounts, 'final') > 0;

function budgetOf(amounts: Amounts, unadjusted: boolean): Amount | undefined {
	const adjusted = unadjusted ? undefined : amounts.get('adjusted');
	return adjusted ?? amounts.get('budget') ?? amounts.get('initial');
}

/** A rate without its sign may be a fraction of 1. */
const isRatio = ({ unit, value }: Figure) => unit === '' && value.lte(1) && !value.isZero();

const isQuotient = ({ value }: Figure, target: string, base: string) =>
	Number(base) > 0 && value.minus(new Exact(target).times(100).div(base)).abs().lte(1);

function claimsOf(
	row: FundRow,
	amounts: Amounts,
	unadjusted: boolean,
	year: number
): readonly Candidate[] {
	const target = amounts.get('final');
	const base = budgetOf(amounts, unadjusted);
	if (target?.row.value == null || base?.row.value == null) return [];
	const means = { year, target: target.key, base: base.key, direction: null, reason: null };
	const rate = row.rate && rateIn(row.rate.text);
	const points = row.score && row.fund === null ? pointsIn(row.score.text) : undefined;
	const claims: Candidate[] = [];
	if (row.rate && rate && !isRatio(rate)) {
		const sure =
			row.sure && (rate.unit === '%' || isQuotient(rate, target.row.value, base.row.value));
		const tail = stated(rate.printed, '%', row.rate.locator);
		const draft = {
			...means,
			kind: 'execution',
			value: plainly(rate),
			unit: '%',
			...tail
		} as const;
		claims.push(candidate('claim', draft, '自评表执行率', sure));
	}
	if (row.score && points) {
		const tail = stated(points.printed, '分', row.score.locator);
		const draft = {
			...means,
			kind: 'points',
			value: plainly(points),
			unit: '分',
			...tail
		} as const;
		claims.push(candidate('claim', draft, '自评表执行率得分', row.sure));
	}
	return claims;
}

function pointsOf(
	{ weight, score, sure }: FundRow,
	{ part }: FundTable,
	subject: string,
	year: number
): readonly Candidate[] {
	const [of, got] = [weight && pointsIn(weight.text), score && pointsIn(score.text)];
	if (!score || !got) return [];
	const printed = of ? `${of.printed} | ${got.printed}` : got.printed;
	const draft: Draft<'score'> = {
		year,
		subject,
		evaluator: 'self',
		part: 'execution',
		part_label: part,
		weight: of ? plainly(of) : null,
		value: plainly(got),
		grade: null,
		...stated(printed, '分', places(weight && of ? weight.locator : '', score.locator))
	};
	const fits = !of || got.value.lte(of.value);
	return [candidate('score', draft, '自评表资金行得分', sure && fits)];
}
