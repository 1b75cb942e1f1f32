// Leaders: heads and ministers whom the releases of their own government name without its country. `country = surname | surname`
export const LEADERS = `
AUS = albanese
CAN = trudeau | carney
FRA = macron
GBR = starmer | sunak
IND = modi | jaishankar
JPN = kishida | takaichi | ishiba
KOR = yoon
PHL = marcos
UKR = zelenskyy | zelensky | zelenskiy
USA = biden | trump | harris | vance | obama | blinken | rubio | raimondo | lutnick | granholm | yellen | bessent | hegseth
`;
