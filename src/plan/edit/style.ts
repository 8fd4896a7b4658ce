import { type Document, isScalar, isSeq, Scalar, visit } from 'yaml';

/** Width of a line of YAML that the program writes, in characters. */
export const lineWidth = 120;
/** Texts longer than this are written as block text. */
const longText = 96;

// Plain in YAML 1.2, but read as true, false or null by the readers of YAML 1.1 that editors and other programs still use.
const readOtherwise = /^(y|n|yes|no|on|off|true|false|null|~)$/i;

/** As a block, such a text would take the blank lines below it for its own. */
export const endsInBlankLine = (text: string) => /(?:^|\n)\s*\n$/.test(text);

/** How the program writes YAML: ids in a row, long texts as block text, the rest block style. */
export function setStyle(document: Document): void {
  visit(document, {
    Seq: (_, node) => {
      if (node.items.length > 0 && node.items.every((item) => isScalar(item) && String(item.value).length < 40))
        node.flow = true;
    },
    Scalar: (key, node, ancestors) => {
      if (key !== 'value' || typeof node.value !== 'string' || ancestors.some((at) => isSeq(at) && at.flow)) return;
      if (readOtherwise.test(node.value) || endsInBlankLine(node.value)) node.type = Scalar.QUOTE_DOUBLE;
      else if (node.value.split('\n').some((line) => line.length > longText)) node.type = Scalar.BLOCK_FOLDED;
      else if (node.value.includes('\n')) node.type = Scalar.BLOCK_LITERAL;
    },
  });
}
