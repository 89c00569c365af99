/** XML as a stream of events. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from '../source/reading-budget.ts';
import { createXmlScanner } from './xml-scanner.ts';

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const m = 'http://schemas.openxmlformats.org/officeDocument/2006/math';

/** The events of a text that comes in these pieces: "w:p(val=1)" opens, "/" closes, other text is text. */
function events(pieces: readonly string[], skip?: string): string[] {
  const found: string[] = [];
  let text = '';
  const flush = () => {
    if (text) found.push(`"${text}"`);
    text = '';
  };
  const scanner = createXmlScanner(
    {
      open: (name, attributes) => {
        flush();
        const val = attributes.get('val');
        found.push(val === undefined ? name || '?' : `${name}(${val})`);
        return name === skip ? 'skip' : 'enter';
      },
      close: () => {
        flush();
        found.push('/');
      },
      text: (piece) => {
        text += piece;
      },
    },
    () => {
      throw new Error('broken');
    },
  );
  for (const piece of pieces) scanner.write(piece);
  scanner.end();
  return found;
}

const root = (content: string, declarations = '') =>
  `<w:r xmlns:w="${w}"${declarations}>${content}</w:r>`;
const inRoot = (content: string, declarations = '') =>
  events([root(content, declarations)]).slice(1, -1);

describe('XML', () => {
  test('comes as elements and text', () => {
    expect(events([`<?xml version="1.0"?><!-- a -->${root('<w:t>甲</w:t> <w:br/>')}\n`])).toEqual(
      ['w:r', 'w:t', '"甲"', '/', '" "', 'w:br', '/', '/'].filter(Boolean),
    );
  });

  test.each<[what: string, content: string, events: string[]]>([
    ['attributes', '<w:p w:val="1"/>', ['w:p(1)', '/']],
    ['attributes in single quotes', `<w:p w:val='a"b'/>`, ['w:p(a"b)', '/']],
    ['attributes with entities', '<w:p w:val="&lt;&#x4E00;&amp;b"/>', ['w:p(<一&b)', '/']],
    ['attributes without a prefix', '<w:p val="1"/>', ['w:p(1)', '/']],
    ['attributes of another namespace', '<w:p r:val="1" xmlns:r="urn:r"/>', ['w:p', '/']],
    ['attributes whose name only ends so', '<w:p w:interval="1" w:val="2"/>', ['w:p(2)', '/']],
    ['spaces within tags', '<w:p\n w:val = "1" ></w:p >', ['w:p(1)', '/']],
    ['entities', '&lt;&amp;&#65;&#x4E00;&gt;', ['"<&A一>"']],
    ['an entity that is not known', 'a&nbsp;b', ['"a&nbsp;b"']],
    ['an ampersand alone', 'a & b', ['"a & b"']],
    ['CDATA', '<![CDATA[<w:p>&amp;]]>', ['"<w:p>&amp;"']],
    ['comments', 'a<!-- <w:p> -- > -->b', ['"ab"']],
    ['instructions', 'a<?mso <w:p?>b', ['"ab"']],
    [
      'the names of HTML',
      '<w:p><w:p/><w:script>&lt;</w:script><w:br></w:br></w:p>',
      ['w:p', 'w:p', '/', 'w:script', '"<"', '/', 'w:br', '/', '/'],
    ],
  ])('with %s', (_, content, expected) => {
    expect(inRoot(content)).toEqual(expected);
  });

  test('does not expand what a DOCTYPE declares', () => {
    const laughs =
      '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>';
    expect(events([laughs + root('<w:t>&c;</w:t>')]).filter((event) => event !== '"]>"')).toEqual([
      'w:r',
      'w:t',
      '"&c;"',
      '/',
      '/',
    ]);
  });

  test('is the same in whatever pieces it comes', () => {
    const xml = `<?xml version="1.0"?><!-- 一 -->${root('<w:p w:val="&lt;值&#20540;"><w:t>甲 &amp; 乙&#x4E00;</w:t><![CDATA[<丙>]]><w:br /></w:p><o:x xmlns:o="urn:x">丁</o:x>')}`;
    const whole = events([xml]);
    for (let at = 1; at < xml.length; at += 1) {
      expect(events([xml.slice(0, at), xml.slice(at)]), xml.slice(0, at)).toEqual(whole);
    }
    expect(events([...xml])).toEqual(whole);
  });

  test('of any sort either is refused or closes what it opened', () => {
    const token = fc.oneof(
      ...[
        '<w:p',
        '</w:p',
        '>',
        '/>',
        ' w:val="',
        '"',
        '&lt;',
        '&',
        '<!--',
        '-->',
        '<![CDATA[',
        ']]>',
        '<?',
        '?>',
        '<',
        '甲',
      ].map((text) => fc.constant(text)),
      fc.string({ maxLength: 3 }),
    );
    fc.assert(
      fc.property(token, token, token, token, token, token, (...tokens) => {
        let found: string[];
        try {
          found = events([`<w:r xmlns:w="${w}">`, ...tokens, '</w:r>']);
        } catch (error) {
          expect(String(error)).toBe('Error: broken');
          return;
        }
        const opened = found.filter((event) => event !== '/' && !event.startsWith('"'));
        expect(found.filter((event) => event === '/')).toHaveLength(opened.length);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('namespaces', () => {
  test.each<[what: string, xml: string, events: string[]]>([
    ['of strict files', `<w:p xmlns:w="${strict}" w:val="1"/>`, ['w:p(1)', '/']],
    ['with another prefix', `<x:p xmlns:x="${w}" x:val="1"/>`, ['w:p(1)', '/']],
    ['without a prefix', `<p xmlns="${w}" val="1"/>`, ['w:p(1)', '/']],
    ['declared where they are used', `<w:p w:val="1" xmlns:w="${w}"/>`, ['w:p(1)', '/']],
    ['that are not known', '<w:p xmlns:w="urn:else" w:val="1"/>', ['(1)', '/']],
    ['that are not declared', '<w:p/>', ['?', '/']],
    [
      'that change within and change back',
      `<w:p xmlns:w="${w}"><w:t xmlns:w="${m}"><w:r/></w:t><w:r/><t xmlns="${w}"/><t/></w:p>`,
      ['w:p', 'm:t', 'm:r', '/', '/', 'w:r', '/', 'w:t', '/', '?', '/', '/'],
    ],
  ])('%s', (_, xml, expected) => {
    expect(events([xml])).toEqual(expected);
  });
});

test('a skipped element is not told of, nor what is in it', () => {
  expect(events([root('<w:a>x<w:b val="1"><w:c/>y</w:b></w:a><w:d/>z')], 'w:a')).toEqual([
    'w:r',
    'w:a',
    'w:d',
    '/',
    '"z"',
    '/',
  ]);
});

describe('XML that is not well-formed is refused', () => {
  test.each([
    ['an end that fits no beginning', root('</w:p>')],
    ['elements that cross', root('<w:a><w:b></w:a></w:b>')],
    ['an element that does not end', root('<w:a>')],
    ['an end within a skipped element that fits nothing', root('<w:skip></w:a></w:skip>')],
    ['no element at all', '   '],
    ['nothing', ''],
    ['text only', '年报'],
    ['two roots', `${root('')}<w:r/>`],
    ['an attribute without quotes', root('<w:p w:val=1></w:p>')],
    ['an attribute without a value', root('<w:p w:val></w:p>')],
    [
      'a thousand attributes',
      root(`<w:p ${Array.from({ length: 1001 }, (_, i) => `a${i}="1"`).join(' ')}/>`),
    ],
    ['a comment without an end', root('<!-- ')],
  ])('with %s', (_, xml) => {
    expect(() => events([xml], 'w:skip')).toThrow('broken');
  });

  test('when it ends too early, wherever that is', () => {
    const xml = root('<w:p w:val="1"><w:t>甲</w:t><!-- a --><w:br/></w:p>');
    for (let length = 0; length < xml.length; length += 1) {
      expect(() => events([xml.slice(0, length)]), xml.slice(0, length)).toThrow('broken');
    }
  });

  test('when a tag, a comment or the space in a tag is endless', () => {
    for (const endless of ['<w:p ', '<!-- ', '<w:p a="1" ', '</w:r ']) {
      const pieces = Array.from({ length: 60 }, () => ' '.repeat(100_000));
      expect(() => events([`<w:r xmlns:w="${w}">`, endless, ...pieces]), endless).toThrow('broken');
    }
  });
});

test('a very long attribute is cut, not refused', () => {
  const pieces = Array.from({ length: 60 }, () => 'x'.repeat(100_000));
  const [, opened = ''] = events([`<w:r xmlns:w="${w}"><w:p val="`, ...pieces, '"/></w:r>']);
  expect(opened.length).toBeLessThan(200_000);
});

test('elements too deep within each other are refused', () => {
  const nested = (depth: number) => root('<w:p>'.repeat(depth - 1) + '</w:p>'.repeat(depth - 1));
  expect(events([nested(limits.depth)])).toHaveLength(limits.depth * 2);
  expect(() => events([nested(limits.depth + 1)])).toThrow(
    '内容嵌套得太深，这不像一份年报，没有读入',
  );
  expect(() => events([nested(10_000)], 'w:p')).toThrow('内容嵌套得太深');
});
