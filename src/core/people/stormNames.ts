/**
 * Names that the weather services give to tropical storms of the Atlantic, and the most noted of other seas and years (lists of the
 * World Meteorological Organization).
 */
export const STORM_NAMES: ReadonlySet<string> = new Set(
  `Alberto Alex Ana Andrew Andrea Arlene Arthur Barry Beryl Bertha Bess Beta Bill Bob Bonnie Bret Calvin Camille Carla Carol Charley
  Chantal Chido Chris Cindy Claudette Colin Connie Cristobal Danny Daniel Danielle David Dean Debby Dennis Dexter Diana Diane Dolly Don
  Donna Dora Dorian Earl Edouard Elena Eloise Elsa Emily Ernesto Erika Erin Eta Ethel Fabian Fay Felix Fernand Fiona Flora Florence Floyd
  Fran Francine Franklin Fred Frances Freddy Gabrielle Gaston Georges Gert Gilbert Gloria Goni Gonzalo Gordon Grace Greta Gustav Haiyan Hanna
  Harold Harvey Hazel Heather Helene Henri Hermine Hilary Hortense Hugo Humberto Ian Ida Idai Idalia Igor Ike Imelda Inez Inga Ioan Iota Irene
  Iris Irma Isaac Isabel Isaias Isidore Isla Ivan Iwa Jangmi Janet Jeanne Jerry Joan Joaquin Jongdari Jose José Josephine Joyce Juan Julia Julian
  Karen Karl Kate Katia Katrina Keith Kenneth Kirk Klaus Kyle Larry Laura Lee Lenny Leslie Lidia Lili Lisa Lorenzo Luis Mangkhut Marco Maria Marilyn
  Matthew Max Melissa Michael Michelle Milton Mindy Mitch Mocha Nadine Nana Nargis Nate Nestor Nicholas Nicole Nigel Noel Norma Odette Odile Oliver
  Omar Opal Ophelia Otis Otto Pablo Paloma Pam Patricia Patty Paulette Paula Peter Philippe Phailin Philip Rafael Rai Rebekah Renee Richard Rina
  Rita Roanu Rose Roxanne Roslyn Saola Sally Sam Sandy Sara Sean Sebastien Shary Stan Tammy Tauktae Teddy Teresa Thelma Tip Tobias Tomas Tony Valerie
  Van Vicky Victor Vince Virginie Virginia Walter Wanda Wendy Whitney Wilfred William Wilma Winston Yasi Yolanda Zeta
  Arwen Barra Bert Ciara Ciarán Ciaran Corrie Darragh Debi Desmond Doris Dudley Elin Eleanor Emma Eunice Éowyn Eowyn Eva Fergus Floris Franklin
  Gerrit Hannah Isha Jocelyn Jorge Kathleen Lilian Malik Ophelia Babet Agnes Antoni Betty Noa`.split(/\s+/),
);
