import type { Locale, Text } from '#kernel';

/** A country of origin, as the generator needs it. */
export interface Country {
  readonly code: string;
  readonly name: Text;
  /** "in Ghana", "in Ghana", "au Ghana". */
  readonly inCountry: Text;
  /** French "du Ghana", "de la Somalie", "de l’Irak". */
  readonly ofCountryFr: string;
  readonly timeZone: string;
  /** The language institutions write in. */
  readonly officeLanguage: Locale;
  readonly cities: readonly (readonly [city: string, region: string])[];
  /** Invented place-like words for the names of institutions. */
  readonly places: readonly string[];
  /** Languages (ISO 639-1) people grow up with, and how common each is. */
  readonly homeLanguages: readonly (readonly [string, number])[];
  /** Languages of school: code and how well they are usually known (1 for A1, 6 for C2). */
  readonly schoolLanguages: readonly (readonly [string, number])[];
  readonly names: {
    readonly women: readonly string[];
    readonly men: readonly string[];
    readonly starts: readonly string[];
    readonly ends: readonly string[];
  };
}

/** The same words in English and Dutch, with the French article. */
const place = (en: string, nl: string, fr: string, inFr: string): Pick<Country, 'name' | 'inCountry' | 'ofCountryFr'> => ({
  name: { en, nl, fr },
  inCountry: { en: `in ${en}`, nl: `in ${nl}`, fr: `${inFr} ${fr}` },
  ofCountryFr: inFr === 'au' ? `du ${fr}` : /^[AEIOUÉ]/.test(fr) ? `de l’${fr}` : `de la ${fr}`,
});

/** The countries of CD4D2 and its forerunner, and Senegal for MATCH. */
export const countries: Readonly<Record<string, Country>> = {
  NG: {
    code: 'NG',
    ...place('Nigeria', 'Nigeria', 'Nigeria', 'au'),
    timeZone: 'Africa/Lagos',
    officeLanguage: 'en',
    cities: [
      ['Abuja', 'Federal Capital Territory'],
      ['Lagos', 'Lagos State'],
      ['Kano', 'Kano State'],
      ['Ibadan', 'Oyo State'],
      ['Enugu', 'Enugu State'],
      ['Kaduna', 'Kaduna State'],
      ['Jos', 'Plateau State'],
      ['Benin City', 'Edo State'],
    ],
    places: ['Gidanrafi', 'Ojumiran', 'Umuanele', 'Dutsenbaki', 'Akintowo', 'Kwarbamba', 'Ezinkoro', 'Oluwatedo'],
    homeLanguages: [
      ['yo', 4],
      ['ha', 4],
      ['ig', 3],
    ],
    schoolLanguages: [['en', 6]],
    names: {
      women: [
        'Adunni',
        'Chidera',
        'Hauwa',
        'Ngozi',
        'Temitope',
        'Zainab',
        'Ifunanya',
        'Bolanle',
        'Rahila',
        'Amaka',
        'Folake',
        'Halima',
        'Simisola',
        'Aisha',
        'Uchenna',
        'Ladi',
        'Omolara',
        'Nkechi',
        'Rakiya',
        'Ebun',
      ],
      men: [
        'Emeka',
        'Tunde',
        'Sani',
        'Obinna',
        'Kayode',
        'Bashir',
        'Chukwudi',
        'Segun',
        'Umar',
        'Ikenna',
        'Dele',
        'Nuhu',
        'Femi',
        'Musa',
        'Chinedu',
        'Garba',
        'Wale',
        'Nnamdi',
        'Suleiman',
        'Tobi',
      ],
      starts: ['Ade', 'Oku', 'Nwa', 'Olu', 'Uma', 'Eki', 'Bala', 'Ayo', 'Dan', 'Ezi', 'Oga', 'Tala'],
      ends: ['koya', 'nwele', 'tunbi', 'shogun', 'ganari', 'kumasi', 'wemire', 'barafa', 'dibia', 'malori'],
    },
  },
  SO: {
    code: 'SO',
    ...place('Somalia', 'Somalië', 'Somalie', 'en'),
    timeZone: 'Africa/Mogadishu',
    officeLanguage: 'en',
    cities: [
      ['Mogadishu', 'Banaadir'],
      ['Hargeisa', 'Somaliland'],
      ['Garowe', 'Puntland'],
      ['Kismayo', 'Jubaland'],
      ['Baidoa', 'South West State'],
      ['Burao', 'Somaliland'],
    ],
    places: ['Warsheekh Cad', 'Dooxato', 'Buurweyn', 'Xamarjiid', 'Geeldoon', 'Laascaano', 'Jilibaad'],
    homeLanguages: [['so', 1]],
    schoolLanguages: [
      ['ar', 3],
      ['en', 4],
    ],
    names: {
      women: [
        'Hodan',
        'Sahra',
        'Ifrah',
        'Deqa',
        'Nimo',
        'Fartun',
        'Ayaan',
        'Muna',
        'Idil',
        'Habiba',
        'Hamdi',
        'Sagal',
        'Ladan',
        'Ilhan',
        'Raho',
        'Fowsiya',
      ],
      men: [
        'Abdirahman',
        'Liban',
        'Guled',
        'Mahad',
        'Yusuf',
        'Bile',
        'Cabdi',
        'Faisal',
        'Warsame',
        'Idris',
        'Jamal',
        'Ismail',
        'Daud',
        'Nur',
        'Saciid',
        'Hersi',
      ],
      starts: ['Gu', 'War', 'Dhu', 'Faar', 'Hirs', 'Jaam', 'Xus', 'Ged', 'Sam', 'Roob'],
      ends: ['leedan', 'sabeer', 'xulow', 'axweyne', 'igood', 'acle', 'doonsi', 'atarow', 'bulleen'],
    },
  },
  IQ: {
    code: 'IQ',
    ...place('Iraq', 'Irak', 'Irak', 'en'),
    timeZone: 'Asia/Baghdad',
    officeLanguage: 'en',
    cities: [
      ['Baghdad', 'Baghdad'],
      ['Basra', 'Basra'],
      ['Erbil', 'Kurdistan Region'],
      ['Mosul', 'Nineveh'],
      ['Sulaymaniyah', 'Kurdistan Region'],
      ['Najaf', 'Najaf'],
    ],
    places: ['Al-Rafidayn Gharb', 'Tel Nahar', 'Al-Wahatain', 'Shatt Amir', 'Zerdasht', 'Bani Nahrain'],
    homeLanguages: [
      ['ar', 4],
      ['ku', 2],
    ],
    schoolLanguages: [
      ['ar', 5],
      ['en', 4],
    ],
    names: {
      women: [
        'Zahra',
        'Noor',
        'Shirin',
        'Rasha',
        'Hiba',
        'Dalal',
        'Sawsan',
        'Berivan',
        'Maryam',
        'Lubna',
        'Zainab',
        'Chro',
        'Ibtisam',
        'Rania',
        'Avin',
        'Huda',
      ],
      men: [
        'Haider',
        'Omar',
        'Karwan',
        'Mustafa',
        'Ali',
        'Zaid',
        'Rebwar',
        'Salam',
        'Yasin',
        'Firas',
        'Ahmed',
        'Soran',
        'Muhannad',
        'Hassan',
        'Azad',
        'Layth',
      ],
      starts: ['Al-Na', 'Al-Ja', 'Al-Sa', 'Bar', 'Al-Ka', 'Zan', 'Al-Ma', 'Ha', 'Al-Ru'],
      ends: ['haweri', 'zirani', 'madawi', 'waneh', 'lidaji', 'ganeti', 'sharifin', 'boraki'],
    },
  },
  AF: {
    code: 'AF',
    ...place('Afghanistan', 'Afghanistan', 'Afghanistan', 'en'),
    timeZone: 'Asia/Kabul',
    officeLanguage: 'en',
    cities: [
      ['Kabul', 'Kabul'],
      ['Herat', 'Herat'],
      ['Mazar-i-Sharif', 'Balkh'],
      ['Kandahar', 'Kandahar'],
      ['Jalalabad', 'Nangarhar'],
    ],
    places: ['Darya-ye Nawin', 'Koh-e Roshan', 'Bagh-e Tala', 'Dasht-e Mehr', 'Pul-e Sangi'],
    homeLanguages: [
      ['fa', 3],
      ['ps', 3],
    ],
    schoolLanguages: [
      ['fa', 5],
      ['en', 3],
    ],
    names: {
      women: ['Freshta', 'Laila', 'Nargis', 'Shabnam', 'Mina', 'Parwana', 'Zohal', 'Soraya', 'Maliha', 'Wida', 'Farzana', 'Roya'],
      men: ['Farid', 'Jawad', 'Najib', 'Samim', 'Wahid', 'Rafi', 'Hamid', 'Khalid', 'Zalmay', 'Idris', 'Mirwais', 'Ehsan'],
      starts: ['Nor', 'Sta', 'Zar', 'Hash', 'Ghaf', 'Mir', 'Tar', 'Wal'],
      ends: ['ghandi', 'nekzai', 'marpur', 'alwand', 'orkhel', 'dadzay', 'inzada', 'barani'],
    },
  },
  ET: {
    code: 'ET',
    ...place('Ethiopia', 'Ethiopië', 'Éthiopie', 'en'),
    timeZone: 'Africa/Addis_Ababa',
    officeLanguage: 'en',
    cities: [
      ['Addis Ababa', 'Addis Ababa'],
      ['Bahir Dar', 'Amhara'],
      ['Hawassa', 'Sidama'],
      ['Adama', 'Oromia'],
      ['Mekelle', 'Tigray'],
      ['Jimma', 'Oromia'],
    ],
    places: ['Wenzgebeya', 'Tarara Selam', 'Lakebirhan', 'Gudinalem', 'Addiswuha'],
    homeLanguages: [
      ['am', 4],
      ['om', 3],
      ['ti', 2],
    ],
    schoolLanguages: [
      ['am', 5],
      ['en', 4],
    ],
    names: {
      women: ['Hirut', 'Selam', 'Meron', 'Tigist', 'Bethlehem', 'Almaz', 'Rahel', 'Chaltu', 'Mulu', 'Hanna', 'Lensa', 'Saba'],
      men: ['Dawit', 'Yonas', 'Tesfaye', 'Bekele', 'Getachew', 'Girma', 'Elias', 'Gemechu', 'Abel', 'Tadesse', 'Lemma', 'Haile'],
      starts: ['Wolde', 'Gebre', 'Tekle', 'Ab', 'Mul', 'Ha', 'Ala', 'Des'],
      ends: ['lessa', 'werqos', 'nesha', 'abirke', 'ugetta', 'ymaro', 'sselan', 'mudene'],
    },
  },
  GH: {
    code: 'GH',
    ...place('Ghana', 'Ghana', 'Ghana', 'au'),
    timeZone: 'Africa/Accra',
    officeLanguage: 'en',
    cities: [
      ['Accra', 'Greater Accra'],
      ['Kumasi', 'Ashanti'],
      ['Tamale', 'Northern Region'],
      ['Cape Coast', 'Central Region'],
      ['Ho', 'Volta Region'],
      ['Sunyani', 'Bono Region'],
    ],
    places: ['Asempanaye', 'Nsuokesee', 'Odumankoma Hill', 'Kpotame', 'Nyankpani'],
    homeLanguages: [
      ['tw', 4],
      ['ee', 2],
      ['ha', 1],
    ],
    schoolLanguages: [['en', 6]],
    names: {
      women: ['Abena', 'Esi', 'Akosua', 'Adzo', 'Mariam', 'Efua', 'Dzifa', 'Yaa', 'Ama', 'Sena', 'Afia', 'Memuna'],
      men: ['Kofi', 'Kwame', 'Yaw', 'Selorm', 'Kwabena', 'Fuseini', 'Kojo', 'Edem', 'Kwaku', 'Mawuli', 'Kwasi', 'Alhassan'],
      starts: ['Oso', 'Bo', 'Ag', 'Ny', 'Ama', 'Ad', 'Ten', 'Kwa'],
      ends: ['fohene', 'atempa', 'yemanti', 'arkodie', 'bukari', 'ompemaa', 'suadu', 'dzokpe'],
    },
  },
  MA: {
    code: 'MA',
    ...place('Morocco', 'Marokko', 'Maroc', 'au'),
    timeZone: 'Africa/Casablanca',
    officeLanguage: 'fr',
    cities: [
      ['Rabat', 'Rabat-Salé-Kénitra'],
      ['Casablanca', 'Casablanca-Settat'],
      ['Nador', 'L’Oriental'],
      ['Tanger', 'Tanger-Tétouan-Al Hoceïma'],
      ['Agadir', 'Souss-Massa'],
      ['Fès', 'Fès-Meknès'],
    ],
    places: ['Aïn Tazert', 'Oued Asrir', 'Bab Nakhil', 'Tizi Ouzgane', 'Dar Zitouna'],
    homeLanguages: [['ar', 1]],
    schoolLanguages: [
      ['fr', 5],
      ['ar', 5],
      ['en', 3],
    ],
    names: {
      women: ['Fatima', 'Naima', 'Salma', 'Hanane', 'Ikram', 'Loubna', 'Khadija', 'Samira', 'Nora', 'Siham', 'Malika', 'Asmae'],
      men: ['Youssef', 'Rachid', 'Mohamed', 'Karim', 'Said', 'Hicham', 'Anas', 'Bilal', 'Omar', 'Mustapha', 'Ilyas', 'Driss'],
      starts: ['El Ha', 'Ben', 'Oul', 'Ait ', 'El Mo', 'Bou', 'Ze', 'Ta'],
      ends: ['ddarui', 'mansari', 'khirat', 'ghouzi', 'rroudane', 'lkarim', 'zraoual', 'nnajar'],
    },
  },
  SL: {
    code: 'SL',
    ...place('Sierra Leone', 'Sierra Leone', 'Sierra Leone', 'en'),
    timeZone: 'Africa/Freetown',
    officeLanguage: 'en',
    cities: [
      ['Freetown', 'Western Area'],
      ['Bo', 'Southern Province'],
      ['Kenema', 'Eastern Province'],
      ['Makeni', 'Northern Province'],
    ],
    places: ['Mabendu', 'Tikonkor Hill', 'Rokelle', 'Bandasuma Wharf'],
    homeLanguages: [
      ['en', 3],
      ['ff', 1],
    ],
    schoolLanguages: [['en', 6]],
    names: {
      women: ['Isatu', 'Mariama', 'Kadiatu', 'Aminata', 'Hawa', 'Fatmata', 'Adama', 'Sia', 'Baindu', 'Yatta'],
      men: ['Alusine', 'Foday', 'Ibrahim', 'Sahr', 'Mohamed', 'Lansana', 'Abu', 'Tamba', 'Santigie', 'Brima'],
      starts: ['Kam', 'Ses', 'Ban', 'Kon', 'Tur', 'Jal'],
      ends: ['arandu', 'ayembu', 'gurawa', 'tehseh', 'lohvai', 'okalie'],
    },
  },
  SN: {
    code: 'SN',
    ...place('Senegal', 'Senegal', 'Sénégal', 'au'),
    timeZone: 'Africa/Dakar',
    officeLanguage: 'fr',
    cities: [
      ['Dakar', 'Dakar'],
      ['Thiès', 'Thiès'],
      ['Saint-Louis', 'Saint-Louis'],
      ['Ziguinchor', 'Ziguinchor'],
      ['Kaolack', 'Kaolack'],
    ],
    places: ['Keur Teranga', 'Ndiobène Mer', 'Yoffaane', 'Sangalkam Sud'],
    homeLanguages: [
      ['wo', 5],
      ['ff', 2],
    ],
    schoolLanguages: [
      ['fr', 6],
      ['en', 4],
    ],
    names: {
      women: ['Awa', 'Ndeye', 'Aïssatou', 'Coumba', 'Fatou', 'Mame', 'Sokhna', 'Rokhaya', 'Adja', 'Khady', 'Marième', 'Yacine', 'Dieynaba', 'Bineta'],
      men: [
        'Ousmane',
        'Cheikh',
        'Moussa',
        'Modou',
        'Babacar',
        'Abdoulaye',
        'Pape',
        'Ibrahima',
        'Alioune',
        'Serigne',
        'Mamadou',
        'El Hadji',
        'Lamine',
        'Assane',
      ],
      starts: ['Dia', 'Ndi', 'Sam', 'Gue', 'Thi', 'Fa', 'Mba', 'Sey'],
      ends: ['wara', 'ayeme', 'bouye', 'ndiane', 'lakhe', 'gnone', 'sseck', 'mboje'],
    },
  },
};

/** A country that must exist; an unknown code is a fault in this tool's tables. */
export function countryOf(code: string): Country {
  const found = countries[code];
  if (!found) throw new Error(`no country ${code}`);
  return found;
}

/** Where people and employers of the Netherlands are: town and province. */
export const dutchTowns: readonly (readonly [town: string, province: string])[] = [
  ['Amsterdam', 'Noord-Holland'],
  ['Rotterdam', 'Zuid-Holland'],
  ['Den Haag', 'Zuid-Holland'],
  ['Utrecht', 'Utrecht'],
  ['Eindhoven', 'Noord-Brabant'],
  ['Tilburg', 'Noord-Brabant'],
  ['Almere', 'Flevoland'],
  ['Groningen', 'Groningen'],
  ['Arnhem', 'Gelderland'],
  ['Nijmegen', 'Gelderland'],
  ['Enschede', 'Overijssel'],
  ['Zwolle', 'Overijssel'],
  ['Delft', 'Zuid-Holland'],
  ['Leeuwarden', 'Fryslân'],
  ['Maastricht', 'Limburg'],
  ['Middelburg', 'Zeeland'],
  ['Amersfoort', 'Utrecht'],
  ['Veldhoven', 'Noord-Brabant'],
];
