/** What the file says about itself, twice and the same: in the catalog and Info dictionary, and as XMP. */
import { type PDFContext, PDFHexString, PDFString } from '@cantoo/pdf-lib';
import { instantOf, type PdfMeta } from '../metadata.ts';
import { catalogOf, name, packedStream } from './objects.ts';
import { srgbProfile } from './srgb-profile.ts';
import { xmpPacket } from './xmp.ts';

/** The program's name, for Creator and Producer. Without a version: a new version need not change old bytes. */
const PRODUCER = 'caseplan';

/** The language of the whole document and the title in the window's bar (PDF/UA-1, 7.2 and 7.1). */
export function describeCatalog(context: PDFContext, { language }: PdfMeta): void {
  const catalog = catalogOf(context);
  catalog.set(name('Lang'), PDFString.of(language));
  catalog.set(name('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
  catalog.set(name('MarkInfo'), context.obj({ Marked: true }));
}

/** The Info dictionary (ISO 32000-1, 14.3.3), written anew: Chromium's holds the clock and the browser's name. */
export function replaceInfo(context: PDFContext, meta: PdfMeta): void {
  const date = PDFString.of(`D:${instantOf(meta).replace(/\D/g, '')}Z`);
  const info = context.obj({
    Title: PDFHexString.fromText(meta.title),
    Author: PDFHexString.fromText(meta.author),
    Creator: PDFString.of(PRODUCER),
    Producer: PDFString.of(PRODUCER),
    CreationDate: date,
    ModDate: date,
  });
  if (meta.subject) info.set(name('Subject'), PDFHexString.fromText(meta.subject));
  if (meta.keywords?.length) info.set(name('Keywords'), PDFHexString.fromText(meta.keywords.join(', ')));
  const old = context.trailerInfo.Info;
  context.trailerInfo.Info = context.register(info);
  if (old && 'objectNumber' in old) context.delete(old as never);
}

/** The XMP packet (PDF/A-2, 6.6.2; PDF/UA-1, 5). It stays unpacked, so that any tool can find it in the file. */
export function addXmp(context: PDFContext, meta: PdfMeta): void {
  const packet = Buffer.from(xmpPacket(meta, PRODUCER), 'utf8');
  const stream = context.stream(packet, { Type: 'Metadata', Subtype: 'XML', Length: packet.length });
  catalogOf(context).set(name('Metadata'), context.register(stream));
}

/** What the device-dependent colors mean (PDF/A-2, 6.2.3 and 6.2.4.3): sRGB. */
export function addOutputIntent(context: PDFContext): void {
  const profile = packedStream(srgbProfile(), context);
  profile.dict.set(name('N'), context.obj(3));
  const intent = context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: PDFString.of('sRGB IEC61966-2.1'),
    Info: PDFString.of('sRGB IEC61966-2.1'),
    RegistryName: PDFString.of('http://www.color.org'),
    DestOutputProfile: context.register(profile),
  });
  catalogOf(context).set(name('OutputIntents'), context.obj([intent]));
}
