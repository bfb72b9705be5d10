import { describe, expect, test } from 'vitest';
import { gradedExamples } from '#shared/extract/times/recover/graded-examples.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';
import { timesByPlan as read } from '#test/support/sla-texts/promised-times.ts';

describe('plans aligned by gaps alone', () => {
  test('are the columns of cases that the line above introduces', () => {
    expect(
      read(
        [
          '3. A fitter is at your door within:',
          '',
          '                              House               Tower',
          '   Boiler out                 9 cover hours       3 hours',
          '   One radiator cold, damp    next working day    20 hours',
          '   Outlying farms             best endeavours     best endeavours',
        ].join('\n'),
      ).response,
    ).toEqual([
      ['Boiler out', 'House', 9],
      ['Boiler out', 'Tower', 3],
      ['One radiator cold, damp', 'House', 'next working day'],
      ['One radiator cold, damp', 'Tower', 20],
      ['Outlying farms', 'House', 'best endeavours'],
      ['Outlying farms', 'Tower', 'best endeavours'],
    ]);
  });

  test('are those of rows that say themselves what their times are for, also where one ran into another', () => {
    expect(
      read(
        [
          'Compare the packages',
          '',
          '                    Cabin               Lodge',
          'Monthly price       €20                 from €500',
          'Desk hours          Mon–Fri, 9–17 CET   24/7 for P1; Mon–Sun, 06:00–22:00 CET otherwise',
          'P1 first reply      5 h                 20 min',
          'P2 first reply      2 working days      3 h',
          'P1 repair           –                   7 h',
          'Rooms covered       4                   90',
        ].join('\n'),
      ),
    ).toEqual({
      response: [
        ['P1', 'Cabin', 5],
        ['P1', 'Lodge', 1 / 3],
        ['P2', 'Cabin', '2 working days'],
        ['P2', 'Lodge', 3],
      ],
      resolution: [['P1', 'Lodge', 7]],
    });
  });

  test('are read in German too', () => {
    expect(
      read(
        'Wir reagieren innerhalb von:\n\n                       Basis            Plus\nTotalausfall           8 Stunden        2 Stunden\nEin Platz gestört      30 Stunden       6 Stunden',
      ).response,
    ).toEqual([
      ['Totalausfall', 'Basis', 8],
      ['Totalausfall', 'Plus', 2],
      ['Ein Platz gestört', 'Basis', 30],
      ['Ein Platz gestört', 'Plus', 6],
    ]);
  });

  test('promise nothing where nothing says what their times are for', () => {
    expect(
      read(
        '                 Cabin        Lodge\nCheck-in         3 hours      1 hour\nSauna heats up   2 hours      1 hour',
      ),
    ).toEqual({ response: [], resolution: [] });
  });
});

describe('severities and plans with one cell a line below their title', () => {
  test('are read with the same time in other units on a line of its own', () => {
    expect(
      read(
        [
          'First reply time',
          'From the opening of a case to the first answer',
          ...['Priority', 'Reef', 'Atoll'],
          ...['P1 - Critical', '3 hr', '(180 min)', '1 hr', '(60 min)'],
          ...['P2 - High', '30 hrs.', '(1,800 min)', '5 hrs.', '(300 min)'],
        ].join('\n\n'),
      ).response,
    ).toEqual([
      ['P1 - Critical', 'Reef', 3],
      ['P1 - Critical', 'Atoll', 1],
      ['P2 - High', 'Reef', 30],
      ['P2 - High', 'Atoll', 5],
    ]);
  });

  test('are read with the plans as rows', () => {
    expect(
      read(
        'Guaranteed response times\n\nPackage\n\nCritical\n\nMinor\n\nCoral\n\n4 h\n\n30 h\n\nPearl\n\n1 h\n\n20 h',
      ).response,
    ).toEqual([
      ['Critical', 'Coral', 4],
      ['Minor', 'Coral', 30],
      ['Critical', 'Pearl', 1],
      ['Minor', 'Pearl', 20],
    ]);
  });
});

describe('classes of calls with one cell a line', () => {
  test('are rows by any name', () => {
    const { response, resolution } = read(
      'Attendance and repair times\n\nClass of call\n\nAttend\n\nRepair\n\nRed\n\n1 hour\n\n7 hours\n\nAmber\n\n3 hours\n\n30 hours',
    );
    expect(response).toEqual([
      ['Red', '', 1],
      ['Amber', '', 3],
    ]);
    expect(resolution).toEqual([
      ['Red', '', 7],
      ['Amber', '', 30],
    ]);
  });
});

describe('rows whose cells touch the names of their columns', () => {
  const promised = {
    response: [
      ['Priority 1: Urgent', '', 2],
      ['Priority 2: High', '', 3],
      ['Priority 3: Medium', '', '2 Core Days'],
    ],
    resolution: [
      ['Priority 1: Urgent', '', 7],
      ['Priority 2: High', '', 30],
      ['Priority 3: Medium', '', '6 Core Days'],
    ],
  };
  const rows = [
    'Ward calls response / acceptance time Priority 1: Urgent 2 hours Priority 2: High 3 core hours Priority 3: Medium 2 Core Days',
    'Ward calls resolution / closing time Priority 1: Urgent 7 hours Priority 2: High 30 hours Priority 3: Medium 6 Core Days',
  ];

  test.each(['\n\n', '\n', ' '])('are a row each, parted by %j', (gap) => {
    expect(read(`## Our levels\n\n${rows.join(gap)}`)).toEqual(promised);
  });

  test('stay a list where they part their values themselves', () => {
    expect(read('Response times: P1 1 hour, P2 4 hours').response.map(([name]) => name)).toEqual([
      'P1',
      'P2',
    ]);
  });
});

describe('columns that are named in brackets', () => {
  test.each(['\n', ' '])('head rows of plans, parted by %j', (gap) => {
    const lines = [
      'Offering Urgent (Severity 1) (Severity 2) (Severity 3)',
      'Kiosk 40 minutes or less; 24x7x365 3 business hours 9 business hours',
      'Arcade 20 minutes or less; 24x7x365 4 business hours 7 business hours',
    ];
    expect(read(`## Targets for our response\n\n${lines.join(gap)}`).response).toEqual([
      ['Urgent (Severity 1)', 'Kiosk', 2 / 3],
      ['Severity 2', 'Kiosk', 3],
      ['Severity 3', 'Kiosk', 9],
      ['Urgent (Severity 1)', 'Arcade', 1 / 3],
      ['Severity 2', 'Arcade', 4],
      ['Severity 3', 'Arcade', 7],
    ]);
  });
});

describe('rows that are no severities and describe their cases', () => {
  test.each([
    [
      'behind an article',
      'Severity Description Response Objective Resolution Objective**\n\nMail relay down A relay is out and nobody can send anything 20 minutes 3 hours\n\n30+ desks waiting More than thirty people cannot sign in 2 hours 7 hours\n\nRoutine change The menu of a canteen is updated 9 business hours 30 business hours',
      ['Mail relay down', '30+ desks waiting', 'Routine change'],
    ],
    [
      'below a column of typical cases',
      'Severity Typical case First reply Back in service\nSite dark All phones of one shop are dead 20 minutes 3 hours\nTill dead One till takes no cards 2 hours 7 hours\nSlow network The network of a shop is slow 9 hours 30 hours',
      ['Site dark', 'Till dead', 'Slow network'],
    ],
  ])('are named by what stands before the description: %s', (_, text, names) => {
    const { response, resolution } = read(text);
    expect(response).toEqual(names.map((name, index) => [name, '', [1 / 3, 2, 9][index]]));
    expect(resolution).toEqual(names.map((name, index) => [name, '', [3, 7, 30][index]]));
  });
});

describe('examples before and behind the time of each grade', () => {
  const text = (gap: string) =>
    [
      'PRIORITY EXAMPLES GUARANTEED',
      'RESPONSE TIMESCritical Your file server cannot be reached. 1 Hour All phones of one floor are silent. High Mail comes late but comes 3 Hours The printer of accounting is stuck Medium One notebook starts slowly 5 Hours',
      'A meeting room has no picture Low A mouse is worn 9 Hours',
      'A new colleague needs an account',
    ].join(gap);

  test('are rows of their grades, in one paragraph or several', () => {
    for (const gap of [' ', '\n\n'])
      expect(read(text(gap)).response).toEqual([
        ['Critical', '', 1],
        ['High', '', 3],
        ['Medium', '', 5],
        ['Low', '', 9],
      ]);
  });

  test.each([
    [
      'one of the grades has two times',
      'PRIORITY EXAMPLES RESPONSE TIME Critical All is out 1 Hour High Mail is late 2 Hours Disks are full 3 Hours Low A mouse is worn 9 Hours',
    ],
    [
      'the grades are in no order',
      'PRIORITY EXAMPLES RESPONSE TIME Low A mouse is worn 9 Hours High Mail is late 2 Hours Critical All is out 1 Hour',
    ],
    [
      'a sentence stands before them',
      'The priority is set by us. We respond: Critical All is out 1 Hour High Mail is late 2 Hours Low A mouse is worn 9 Hours',
    ],
  ])('are no rows where %s', (_, words) => {
    expect(gradedExamples(slaTextOf(words).passages)).toEqual([]);
  });
});
