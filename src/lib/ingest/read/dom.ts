import { parseDocument } from 'htmlparser2';

export type Node = ReturnType<typeof parseDocument>['children'][number];
export type Element = Extract<Node, { attribs: unknown }>;

export const isElement = (node: Node): node is Element => 'attribs' in node;

/** The nodes of HTML, or of XML with its letter case. */
export const parse = (text: string, xml = false): readonly Node[] =>
	parseDocument(text, { xmlMode: xml }).children;

/** All text within nodes, without that of elements that are left out. */
export const textOf = (nodes: readonly Node[], leftOut: (name: string) => boolean): string =>
	nodes
		.map((node) => {
			if (node.type === 'text') return node.data;
			if (isElement(node) && leftOut(node.name)) return '';
			return 'children' in node ? textOf(node.children, leftOut) : '';
		})
		.join('');
