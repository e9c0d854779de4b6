/** Names of models of a family with something filled in. */
export const families: Readonly<Record<string, string>> = {
  'Factors {0}, excess returns': '因子模型（{0}，超额收益）',
  'Factors {0}': '因子模型（{0}）',
};
