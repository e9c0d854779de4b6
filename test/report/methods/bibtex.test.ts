import { expect, test } from 'vitest';
import { bibtex } from '../../../src/report/methods/bibtex.ts';
import { referencesIn } from '../../../src/report/methods/reference.ts';

test('articles have a journal and a volume, books a publisher; capitals of titles are kept', () => {
  const text = bibtex(
    referencesIn(
      'Fisher (1935), The design of experiments, Oliver & Boyd; Fama (1998), Market efficiency, JFE 49',
    ),
  );
  expect(text).toBe(`@book{fisher-1935,
  author = {Fisher},
  title = {{The design of experiments}},
  publisher = {Oliver \\& Boyd},
  year = {1935}
}

@article{fama-1998,
  author = {Fama},
  title = {{Market efficiency}},
  journal = {Journal of Financial Economics},
  volume = {49},
  year = {1998}
}
`);
});
