import { dictionary } from '$lib/views/data/dictionary';

export const load = () => ({ tables: dictionary() });
