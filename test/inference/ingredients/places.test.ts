import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addPlace, joinPlaces, noPlaces, type Places } from '../../../src/inference/ingredients/places.ts';

const placesOf = (values: readonly number[]) => {
  const places = noPlaces();
  for (const value of values) addPlace(places, value);
  return places;
};
const told = ({ values, length }: Places) => [...values.subarray(0, length)];

test('places are added and joined as to an array, those joined as what they are now', () => {
  const many = fc.array(fc.nat(9), { maxLength: 60 });
  fc.assert(
    fc.property(many, many, (own, others) => {
      const now = Array.from({ length: 10 }, (_, place) => 100 - place);
      const into = placesOf(own);
      joinPlaces(into, placesOf(others), now);
      expect(told(into)).toEqual([...own, ...others.map((place) => 100 - place)]);
    }),
  );
});
