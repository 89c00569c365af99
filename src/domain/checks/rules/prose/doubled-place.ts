/** The place of the unit with its kind twice. */

/** 「青禾镇镇人民政府」, where the unit is of 青禾镇. 「青禾镇镇政府」 and 「青禾镇镇长」 are said of it. */
export function isPlaceDoubled(
  text: string,
  at: number,
  length: number,
  names: readonly string[],
): boolean {
  const kind = text.slice(at, at + length);
  if (!kinds.has(kind)) return false;
  const rest = text.slice(at + 2 * length);
  const isCertain = behindPlace.test(rest) || (length > 1 && rest.startsWith('办事处'));
  return (
    isCertain &&
    names.some((name) => {
      const place = placeIn(name);
      return place.length > length + 1 && place.endsWith(kind) && text.endsWith(place, at + length);
    })
  );
}

const kinds = new Set(['镇', '乡', '县', '市', '区', '街道', '苏木']);
/** 「镇对村」, 「镇向村」 and 「镇落实办」 are of the place; a verb or a word of time cannot belong to the second of them. */
const behindPlace =
  /^(?:$|[，。；]|人民政府|门户网|在|将|按照|依法|严格|认真|坚持|积极|不断|持续|高度|主动公开|通过|根据|结合|围绕|进一步|扎实|切实|始终|深入|没有|未|[对向](?!村|镇|乡|社区|组|各|上|下|站|办|口)|把|已|均|也|还|今年|本年|全年|每[年月季周日]|[0-9]{4}年|收到|受理|开展|建立|完善|加强|利用|采取|聚焦|立足|全面|及时)/;

/** The last place that a name holds: 「云溪县青禾镇人民政府」 → 「青禾镇」. */
const placeIn = (name: string) =>
  name.replace(/(?:人民政府|办事处)$/, '').replace(/^.*[省市县区州盟旗](?=..)/, '');
