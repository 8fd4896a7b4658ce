import { instantOf, type PdfMeta } from '../metadata.ts';

/** Characters that XML 1.0 (2.2) does not allow, not even as references. */
const NOT_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/**
 * The XMP packet (ISO 16684-1) with the identification of PDF/A-2a (ISO 19005-2, 6.6.4) and PDF/UA-1 (ISO 14289-1, 5).
 * PDF/A does not know PDF/UA's property, so the packet describes it in an extension schema (ISO 19005-2, 6.6.2.3).
 */
export function xmpPacket(meta: PdfMeta, producer: string): string {
  const instant = instantOf(meta);
  const subject = meta.subject ? `\n  <dc:description>${alternative(meta.subject)}</dc:description>` : '';
  const keywords = meta.keywords?.length ? meta.keywords : undefined;
  const bag = keywords ? `\n  <dc:subject><rdf:Bag>${keywords.map(item).join('')}</rdf:Bag></dc:subject>` : '';
  const list = keywords ? `\n  <pdf:Keywords>${escapeXml(keywords.join(', '))}</pdf:Keywords>` : '';
  return `<?xpacket begin="\u{feff}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
 <rdf:Description rdf:about=""
   xmlns:dc="http://purl.org/dc/elements/1.1/"
   xmlns:xmp="http://ns.adobe.com/xap/1.0/"
   xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
   xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
   xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
  <dc:format>application/pdf</dc:format>
  <dc:title>${alternative(meta.title)}</dc:title>
  <dc:creator><rdf:Seq>${item(meta.author)}</rdf:Seq></dc:creator>
  <dc:language><rdf:Bag>${item(meta.language)}</rdf:Bag></dc:language>${subject}${bag}${list}
  <pdf:Producer>${producer}</pdf:Producer>
  <xmp:CreatorTool>${producer}</xmp:CreatorTool>
  <xmp:CreateDate>${instant}</xmp:CreateDate>
  <xmp:ModifyDate>${instant}</xmp:ModifyDate>
  <pdfaid:part>2</pdfaid:part>
  <pdfaid:conformance>A</pdfaid:conformance>
  <pdfuaid:part>1</pdfuaid:part>
 </rdf:Description>
${PDFUA_SCHEMA}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;
}

const PDFUA_SCHEMA = ` <rdf:Description rdf:about=""
   xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
   xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
   xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
  <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
   <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
   <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
   <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
   <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
    <pdfaProperty:name>part</pdfaProperty:name>
    <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
    <pdfaProperty:category>internal</pdfaProperty:category>
    <pdfaProperty:description>Part of PDF/UA standard</pdfaProperty:description>
   </rdf:li></rdf:Seq></pdfaSchema:property>
  </rdf:li></rdf:Bag></pdfaExtension:schemas>
 </rdf:Description>`;

function alternative(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
}

function item(text: string): string {
  return `<rdf:li>${escapeXml(text)}</rdf:li>`;
}

function escapeXml(text: string): string {
  return text.replace(NOT_XML, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
