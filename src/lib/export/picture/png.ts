import type { Composed } from './compose';

/** Pixels a px, where the canvas is not too tall for it. */
const density = 2;
/** Browsers draw no taller canvas. */
const tallest = 16_000;

/** A picture as PNG, drawn by the browser with its own fonts; rejects where it cannot. */
export async function png({ svg, width, height }: Composed): Promise<Blob> {
	const scale = Math.min(density, tallest / height);
	const image = await loaded(new Blob([svg], { type: 'image/svg+xml' }));
	const canvas = document.createElement('canvas');
	canvas.width = Math.round(width * scale);
	canvas.height = Math.round(height * scale);
	const pen = canvas.getContext('2d');
	if (!pen) throw new Error('浏览器不能绘制图片');
	pen.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => {
			if (blob) resolve(blob);
			else reject(new Error('图片过大，浏览器未能写出'));
		}, 'image/png');
	});
}

async function loaded(blob: Blob): Promise<HTMLImageElement> {
	const address = URL.createObjectURL(blob);
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		return image;
	} finally {
		URL.revokeObjectURL(address);
	}
}
