import { setPainter } from '$lib/components/painter';
import { picture } from '$lib/charts/picture';

setPainter(picture);
