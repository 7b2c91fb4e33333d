import { choiceIds, type Metric } from './metric';

/** Every combination of the choices of a metric's parameters, the usual one first. */
export const everyChoice = ({ params }: Metric): readonly Readonly<Record<string, string>>[] =>
	Object.entries(params).reduce<readonly Readonly<Record<string, string>>[]>(
		(all, [key, param]) =>
			all.flatMap((chosen) => choiceIds(param).map((id) => ({ ...chosen, [key]: id }))),
		[{}]
	);
