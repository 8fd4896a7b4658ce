import { type PDFArray, PDFContext, type PDFDict, type PDFObject, PDFRef, PDFString } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { renumberElements } from '../../../src/pdf/finish/element-ids.ts';
import { arrayEntry, dictEntry, name, nameEntry } from '../../../src/pdf/finish/objects.ts';
import {
  describeLinks,
  kidsOf,
  mapRoles,
  structElements,
  structureRoot,
  wrapListBodies,
} from '../../../src/pdf/finish/structure.ts';

/** A document with one page and a structure tree that a test fills. */
function documentWith(build: (context: PDFContext, page: PDFRef, root: PDFRef) => PDFRef[]) {
  const context = PDFContext.create();
  const page = context.register(context.obj({ Type: 'Page', StructParents: 0 }));
  const root = context.nextRef();
  const kids = build(context, page, root);
  const parents = context.register(context.obj({ Nums: [0, [kids[0] ?? null, kids[0] ?? null], 1, kids[0] ?? null] }));
  context.assign(root, context.obj({ Type: 'StructTreeRoot', K: kids, ParentTree: parents }));
  context.trailerInfo.Root = context.register(context.obj({ Type: 'Catalog', StructTreeRoot: root }));
  return context;
}

const types = (context: PDFContext) => structElements(context).map(({ type }) => type);
const parentTree = (context: PDFContext) =>
  arrayEntry(dictEntry(structureRoot(context), 'ParentTree') as PDFDict, 'Nums') as PDFArray;

describe('wrapListBodies', () => {
  test('moves marked content and annotations to the new body, in the parent tree as well', () => {
    const context = documentWith((c, page, root) => {
      const annotation = c.register(c.obj({ Subtype: 'Link', StructParent: 1 }));
      const kids = [0, { Type: 'MCR', MCID: 1, Pg: page }, { Type: 'OBJR', Obj: annotation }];
      return [c.register(c.obj({ Type: 'StructElem', S: 'LI', P: root, Pg: page, K: kids }))];
    });
    wrapListBodies(structElements(context), context);
    expect(types(context)).toEqual(['LI', 'LBody']);
    const [, body] = structElements(context);
    expect(kidsOf(body?.dict as PDFDict)).toHaveLength(3);
    const nums = parentTree(context);
    expect((nums.lookup(1) as PDFArray).asArray()).toEqual([body?.ref, body?.ref]);
    expect(nums.get(3)).toBe(body?.ref);
  });

  test('leaves a label and a body that are there', () => {
    const context = documentWith((c, _, root) => {
      const element = (S: string): PDFRef => c.register(c.obj({ Type: 'StructElem', S, P: root }));
      return [c.register(c.obj({ Type: 'StructElem', S: 'LI', P: root, K: [element('Lbl'), element('LBody')] }))];
    });
    wrapListBodies(structElements(context), context);
    expect(types(context)).toEqual(['LI', 'Lbl', 'LBody']);
  });
});

describe('describeLinks', () => {
  test('takes the label that the page gave, else a general one', () => {
    const annotations: PDFDict[] = [];
    const context = documentWith((c, _, root) => {
      const link = (alternative: Record<string, PDFObject>) => {
        const annotation = c.obj({ Subtype: 'Link' });
        annotations.push(annotation);
        return c.register(
          c.obj({
            Type: 'StructElem',
            S: 'Link',
            P: root,
            K: { Type: 'OBJR', Obj: c.register(annotation) },
            ...alternative,
          }),
        );
      };
      return [link({ Alt: PDFString.of('To the signatures') }), link({})];
    });
    describeLinks(structElements(context), context);
    const contents = annotations.map((annotation) => (annotation.get(name('Contents')) as PDFString).decodeText());
    expect(contents).toEqual(['To the signatures', 'Link within this document']);
  });
});

describe('mapRoles', () => {
  test('maps what PDF 1.7 does not know, and nothing else', () => {
    const context = documentWith((c, _, root) =>
      ['Strong', 'Aside', 'Unheard', 'P'].map((S) => c.register(c.obj({ Type: 'StructElem', S, P: root }))),
    );
    mapRoles(structElements(context), context);
    const roles = dictEntry(structureRoot(context), 'RoleMap') as PDFDict;
    expect(
      Object.fromEntries(roles.keys().map((key) => [key.decodeText(), nameEntry(roles, key.decodeText())])),
    ).toEqual({
      Aside: 'Sect',
      Strong: 'Span',
      Unheard: 'Span',
    });
  });
});

describe('renumberElements', () => {
  test('counts anew, everywhere where a name is used, and nowhere else', () => {
    const id = (number: number) => PDFString.of(`node000000${number}`);
    const context = documentWith((c, _, root) => {
      const header = c.register(c.obj({ Type: 'StructElem', S: 'TH', P: root, ID: id(71) }));
      const attributes = [{ O: 'Table', Headers: [id(71)] }];
      return [
        header,
        c.register(c.obj({ Type: 'StructElem', S: 'TD', P: root, ID: id(84), T: id(71), A: attributes })),
      ];
    });
    const root = structureRoot(context);
    root.set(
      name('IDTree'),
      context.obj({ Kids: [{ Names: [id(71), PDFRef.of(1), id(84), PDFRef.of(2)], Limits: [id(71), id(84)] }] }),
    );
    renumberElements(structElements(context), context);
    const [header, cell] = structElements(context).map(({ dict }) => dict.toString());
    expect(header).toContain('/ID (e00000001)');
    expect(cell).toContain('/ID (e00000002)');
    expect(cell).toContain('/Headers [ (e00000001) ]');
    expect(cell).toContain('/T (node00000071)');
    expect(String(dictEntry(root, 'IDTree'))).not.toContain('node');
  });
});
