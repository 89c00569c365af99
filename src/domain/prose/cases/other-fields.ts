/** Whether a sentence speaks of cases of other fields than the disclosure of information. */

/** 「均为征收补偿类案件」: of no case of the disclosure of information. */
const unrelated =
  /无关|不涉及|非政府信息公开|非信息公开|无(?:政府)?信息公开类|均(?:为|系|是|属于?)(?![^，。；]*(?:信息公开|依申请|公开申请|(?:资料|材料|文件|批文|信息)(?:提起|提出|引发|引起|申请)))[^，。；]*(?:类|领域|纠纷|补偿|征收|拆迁|确权|权属)/;

/**
 * 「作为被告的行政诉讼6件，涉及征收补偿」: what an office has in court is of whatever it does, unless its sentence names
 * the disclosure of information.
 */
const ofAnyField =
  /被告|民事|第三人|法治政府|败诉率|其[他它](?:行政)?(?:复议|诉讼|应诉)|(?:处罚|许可|征[收地]|拆迁|权属|工伤|强制|裁决)[^，。；、\d]{0,6}(?:复议|诉讼)|出庭(?:应诉)?率|负责人出庭|应诉的行政案件|\d(?:件|起|宗)[，,（(]?(?:主要|均|全部|分别)?(?:涉及|涉)(?!(?:我|本|全)|[^，。；]*(?:信息公开|依申请|公开申请))[^，。；]*[一-鿿]{2}|\d(?:件|起|宗)(?:处理决定|(?:具体)?行政行为)/;

/** @param isNamed whether it, or what it goes on from, names the disclosure of information */
export const isOfOtherField = (words: string, isNamed: boolean): boolean =>
  unrelated.test(words) || (!isNamed && ofAnyField.test(words));

export const namesDisclosure = (words: string): boolean => /信息公开|公开申请|依申请/.test(words);
