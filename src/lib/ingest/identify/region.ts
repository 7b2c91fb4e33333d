import { municipalities } from '../../model/municipalities';
import type { RowOf } from '../../model/schema';

export type Region = RowOf<'region'>;

/** The divisions of the country, to be found by their names. */
export interface Gazetteer {
	readonly byCode: ReadonlyMap<string, Region>;
	readonly names: readonly { readonly name: string; readonly region: Region }[];
}

/** A shorter name would be found in other words. */
const shortest = 2;

/** `昌吉回族自治州` is also 昌吉州, `江苏省` also 江苏. */
function namesOf({ name, level }: Region): readonly string[] {
	const nation =
		/(?:壮|回|维吾尔|蒙古|藏|朝鲜|土家|苗|布依|侗|彝|哈尼|傣|白|傈僳|景颇|羌|哈萨克|柯尔克孜|满|黎|瑶)+族(?:各族)?/g;
	const plain = name.replace(nation, '').replace(/自治州$/, '州');
	const bare =
		level === 'county'
			? name
			: name.replace(/(?:省|市|维吾尔自治区|壮族自治区|回族自治区|自治区|地区)$/, '');
	return [...new Set([name, plain, bare])].filter((each) => each.length >= shortest);
}

export const gazetteer = (regions: readonly Region[]): Gazetteer => ({
	byCode: new Map(regions.map((region) => [region.region_code, region])),
	names: regions.flatMap((region) => namesOf(region).map((name) => ({ name, region })))
});

/** A region with those above it, itself first. */
export function lineage({ byCode }: Gazetteer, region: Region): readonly Region[] {
	const above = region.parent_code === null ? undefined : byCode.get(region.parent_code);
	return above === undefined ? [region] : [region, ...lineage({ byCode, names: [] }, above)];
}

/**
 * The regions that a body's name means: the lowest whose name stands in it, best supported by the names of those above
 * it, there or elsewhere in the text. Several where the names do not tell.
 */
export function regionsOf(gazette: Gazetteer, name: string, text = ''): readonly Region[] {
	const named = gazette.names.filter((each) => name.includes(each.name));
	const longest = named.filter(
		({ name: own }) => !named.some((other) => other.name !== own && other.name.includes(own))
	);
	const scored = longest.map(({ region }) => {
		const above = lineage(gazette, region).slice(1);
		const within = above.filter((one) => namesOf(one).some((each) => name.includes(each)));
		const around = above.filter((one) => namesOf(one).some((each) => text.includes(each)));
		return { region, score: within.length * 10 + around.length + depth(region) * 0.1 };
	});
	const best = Math.max(...scored.map(({ score }) => score));
	return [...new Set(scored.filter(({ score }) => score === best).map(({ region }) => region))];
}

const depth = ({ level }: Region) => ({ province: 0, prefecture: 1, county: 2 })[level];

/** `遂宁安居区`, `北京朝阳区`, `江苏省`: what a region is called in short. */
export function shortNameOf(gazette: Gazetteer, region: Region): string {
	const [above] = lineage(gazette, region).slice(1);
	if (region.level !== 'county' || above === undefined) return region.name;
	const municipal = municipalities.includes(above.region_code);
	return `${above.level === 'prefecture' || municipal ? above.name.replace(/市$/, '') : ''}${region.name}`;
}
