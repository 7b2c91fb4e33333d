/** Region codes of the municipalities under the central government, 直辖市; their districts are a class of their own. */
export const municipalities: readonly string[] = ['110000', '120000', '310000', '500000'];
