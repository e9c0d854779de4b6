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
  author = {Fisher, R. A.},
  title = {{The design of experiments}},
  publisher = {Oliver \\& Boyd},
  year = {1935}
}

@article{fama-1998,
  author = {Fama, E. F.},
  title = {{Market efficiency}},
  journal = {Journal of Financial Economics},
  volume = {49},
  year = {1998}
}
`);
});

test('an author without known initials is told by the surname alone', () => {
  expect(bibtex(referencesIn('Nobody & Else (2020), A title of theirs, JF 99'))).toContain(
    'author = {Nobody and Else},',
  );
});
