import fc from 'fast-check';

// The same random cases every run, so that a failure is the change's and not the day's.
fc.configureGlobal({ seed: 20260424 });
