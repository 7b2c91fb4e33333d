import { picture } from '$lib/charts/picture';
import { setPainter } from '$lib/components/painter';

setPainter(picture);
