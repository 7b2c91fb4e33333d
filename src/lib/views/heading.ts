/** A heading with its unit in brackets. */
export const columnHeading = ({
	label,
	unit
}: {
	readonly label: string;
	readonly unit?: string | undefined;
}) => (unit ? `${label}（${unit}）` : label);
