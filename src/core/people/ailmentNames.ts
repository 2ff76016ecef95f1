/** Doctors whose name an illness or a manoeuvre bears, and hardly anybody else in the news. */
export const AILMENTS: ReadonlySet<string> = new Set(
  `Addison Alport Alzheimer Apgar Asperger Behcet Behçet Brugada Castleman Chagas Charcot Creutzfeldt Crohn Cushing
  Duchenne Dupuytren Ebola Ehlers Epstein Fabry Fanconi Friedreich Gaucher Graves Guillain Hashimoto Heimlich
  Hirschsprung Hodgkin Huntington Kaposi Kegel Klinefelter Krabbe Legionnaire Lewy Lyme Marfan Meniere Ménière Menkes
  Munchausen Munchhausen Noonan Osgood Parkinson Patau Perthes Peyronie Pompe Prader Raynaud Reiter Sandhoff Sjogren
  Sjögren Stargardt Sturge Tourette Wegener Wernicke Willebrand Wilms Zika`.split(/\s+/),
);
