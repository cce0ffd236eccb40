/** A week's subject, its two questions for discussion and the titles of its other steps, in order. */
export interface Topic {
  readonly name: string;
  readonly talk: readonly [string, string];
  /** Eleven: see the pattern in `outline.ts`. */
  readonly titles: readonly string[];
}

function topic(name: string, talk: readonly [string, string], titles: string): Topic {
  return { name, talk, titles: titles.split(';').map((title) => title.trim()) };
}

/** The invented course, week by week. */
export const topics: readonly Topic[] = [
  topic(
    'Your first map',
    ['What is the weather where you are?', 'Which symbol surprised you?'],
    `Welcome to the course; How this course works; Why people draw the weather; Reading the legend;
    A map in two minutes; Land, sea and the lines between; Wind arrows and their feathers; Watching a day unfold;
    Time zones on a chart; Describe this morning's map; Where the numbers come from`,
  ),
  topic(
    'Pressure',
    ['High or low: what do you notice?', 'How did your sketch compare?'],
    `Highs, lows and what lies between; What pressure is; Reading isobars when they crowd together; Ridges and troughs;
    The gradient at work; Why the wind does not blow straight; Units, old and new; A low crosses the islands;
    Pressure on your phone; Draw the isobars; A barometer at home`,
  ),
  topic(
    'Fronts',
    ['When did a front last catch you out?', 'Which front is this?'],
    `Where air masses meet; Warm air, cold air; The warm front, step by step; The cold front, step by step;
    A cross-section through a front; Occlusions; Symbols and their teeth; Six hours of radar;
    Fronts that stand still; Place the fronts on the map; From front to forecast`,
  ),
  topic(
    'Clouds and rain',
    ['What is above you right now?', 'Rain or no rain: your call'],
    `Looking up; The ten families of clouds; How drops grow; Drizzle, showers, downpours;
    Clouds from above; Reading the radar; When the radar is wrong; A storm builds;
    Fog and low cloud; Keep a cloud diary; Rain in numbers`,
  ),
  topic(
    'Wind',
    ['How do you feel the wind in your town?', 'Would you sail today?'],
    `Air on the move; The Beaufort scale; Gusts and lulls; Sea breezes;
    Mountains make their own wind; Reading a wind rose; The jet stream; Following a balloon;
    Wind and wildfire; Estimate the wind from a map; Wind for walkers`,
  ),
  topic(
    'Temperature',
    ['Your coldest morning', 'What makes a city warm?'],
    `Warm days, cold nights; How temperature is measured; Why valleys freeze first; Maps in colour;
    Inversions on film; The heat of the city; Feels-like temperatures; A frosty dawn;
    Snow or rain?; Colour your own map; Records and how to read them`,
  ),
  topic(
    'The upper air',
    ['What would you ask a balloon?', 'Does the upper map help?'],
    `The weather above the weather; Charts at 500 hPa; Thickness; Waves around the world;
    A balloon goes up; Reading a sounding; Stable and unstable air; Loops of a week;
    Blocking highs; Match the maps; What the upper air tells us`,
  ),
  topic(
    'Seasons and places',
    ['Which season do you like to read?', 'A place you know well'],
    `Around the year; Monsoons; The tropics have other rules; Deserts and coasts;
    A year in four minutes; Lake-effect snow; Islands; From space, month by month;
    Climate and weather; Write a season's portrait; Reading old maps`,
  ),
  topic(
    'Storms',
    ['A storm you remember', 'Whom would you warn, and when?'],
    `When the map turns red; How a storm is named; Explosive lows; Tropical storms;
    Inside a thunderstorm; Hail and lightning; Storm surge; Chasing from a desk;
    Warnings and their colours; Write a warning; After the storm`,
  ),
  topic(
    'Models',
    ['Do you trust the forecast?', 'Two models, two answers'],
    `A forecast is a calculation; Grids and time steps; What models leave out; Starting from today;
    A supercomputer's night; Ensembles; Spaghetti plots; One week, fifty futures;
    When models disagree; Choose between two models; A short history of the forecast`,
  ),
  topic(
    'From map to words',
    ['Your favourite forecast', 'Too careful or too bold?'],
    `Saying what you see; Who reads a forecast?; Words for likely; Percentages of rain;
    A forecaster's morning; Forecasts for farmers; Forecasts for sailors; On the air;
    Getting it wrong, gracefully; Write a forecast for tomorrow; Checking yourself`,
  ),
  topic(
    'Your own forecast',
    ['What will you watch next?', 'What surprised you most?'],
    `Putting it together; A checklist; Choosing your maps; A difficult day;
    Three forecasters, one map; Local knowledge; Keeping score; A last loop;
    Tools to go on with; Your five-day forecast; Where to learn more`,
  ),
];
