import { Exact } from '../../util/exact';
import { groupBy } from '../../util/group';
import type { Sheet } from '../core/book';
import type { Outcome } from '../core/check';
import { figureOf } from '../core/figure';
import { compareSum } from '../core/sum';

/** How many projects were evaluated and for how much, against the projects that are listed. */
export function checkProjects(sheet: Sheet): readonly Outcome[] {
	const subjects = groupBy(
		sheet.project.filter(({ subject }) => subject !== 'whole'),
		({ subject }) => subject
	);
	return [...checkCount(sheet, subjects.size), ...checkAmounts(sheet, subjects)];
}

function checkCount(sheet: Sheet, listed: number): readonly Outcome[] {
	return sheet.places('projects_evaluated').flatMap((place): readonly Outcome[] => {
		const [row] = sheet.stated('projects_evaluated', place);
		const left = row && figureOf(row);
		if (!left) return [];
		const right = new Exact(listed);
		const base = { left, right, year: place.year };
		if (left.value.equals(right)) return [{ ...base, verdict: 'holds' }];
		const words = `称${left.text}，所附项目${listed}个`;
		return left.value.gt(right)
			? [{ ...base, verdict: 'not_checkable', words }]
			: [{ ...base, verdict: 'contradiction', words }];
	});
}

function checkAmounts(
	sheet: Sheet,
	subjects: ReadonlyMap<string, Sheet['project'][number][]>
): readonly Outcome[] {
	return sheet.places('evaluated_amount').flatMap((place) => {
		const [row] = sheet.stated('evaluated_amount', place);
		const left = row && figureOf(row);
		if (!left) return [];
		const totals = [...subjects.values()].flatMap((rows) => {
			const total = rows.find(
				({ fund, stage, basis }) => fund === null && stage === place.stage && basis === 'stated'
			);
			return (total && figureOf(total)) ?? [];
		});
		return [{ ...compareSum(left, totals, ['其余项目']), year: place.year }];
	});
}
