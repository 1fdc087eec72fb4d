extension Currency {
  /// Each currency's code, Swedish name and English name.
  ///
  /// The codes of ISO 4217 as Debian's iso-codes 4.15.0 (27 April 2023) holds them, without metals,
  /// funds, units of account and test codes; XCG and ZWG, which came later; and
  /// BYR, ZMK, ZWD and ZWR, which were in force in a partner country at some time from 2008 on.
  /// Names are everyday ones.
  static let table = """
    AED|emiratisk dirham|UAE dirham; AFN|afghani|Afghan afghani; ALL|albansk lek|Albanian lek;
    AMD|armenisk dram|Armenian dram; ANG|antillergulden|Netherlands Antillean guilder;
    AOA|angolansk kwanza|Angolan kwanza; ARS|argentinsk peso|Argentine peso;
    AUD|australisk dollar|Australian dollar; AWG|arubansk florin|Aruban florin;
    AZN|azerbajdzjansk manat|Azerbaijani manat; BAM|konvertibel mark|convertible mark;
    BBD|barbadisk dollar|Barbados dollar; BDT|bangladeshisk taka|Bangladeshi taka;
    BGN|bulgarisk lev|Bulgarian lev; BHD|bahrainsk dinar|Bahraini dinar;
    BIF|burundisk franc|Burundi franc; BMD|bermudisk dollar|Bermudian dollar;
    BND|bruneisk dollar|Brunei dollar; BOB|boliviano|boliviano;
    BRL|brasiliansk real|Brazilian real; BSD|bahamansk dollar|Bahamian dollar;
    BTN|bhutanesisk ngultrum|Bhutanese ngultrum; BWP|botswansk pula|Botswana pula;
    BYN|belarusisk rubel|Belarusian rouble;
    BYR|belarusisk rubel (till 2016)|Belarusian rouble (until 2016);
    BZD|belizisk dollar|Belize dollar; CAD|kanadensisk dollar|Canadian dollar;
    CDF|kongolesisk franc|Congolese franc; CHF|schweizisk franc|Swiss franc;
    CLP|chilensk peso|Chilean peso; CNY|kinesisk yuan|Chinese yuan;
    COP|colombiansk peso|Colombian peso; CRC|costaricansk colón|Costa Rican colón;
    CUC|konvertibel peso|convertible peso; CUP|kubansk peso|Cuban peso;
    CVE|kapverdisk escudo|Cape Verde escudo; CZK|tjeckisk krona|Czech koruna;
    DJF|djiboutisk franc|Djibouti franc; DKK|dansk krona|Danish krone;
    DOP|dominikansk peso|Dominican peso; DZD|algerisk dinar|Algerian dinar;
    EGP|egyptiskt pund|Egyptian pound; ERN|eritreansk nakfa|Eritrean nakfa;
    ETB|etiopisk birr|Ethiopian birr; EUR|euro|euro; FJD|fijiansk dollar|Fiji dollar;
    FKP|falklandspund|Falkland Islands pound; GBP|brittiskt pund|pound sterling;
    GEL|georgisk lari|Georgian lari; GHS|ghanansk cedi|Ghana cedi;
    GIP|gibraltarpund|Gibraltar pound; GMD|gambisk dalasi|Gambian dalasi;
    GNF|guineansk franc|Guinean franc; GTQ|guatemalansk quetzal|Guatemalan quetzal;
    GYD|guyansk dollar|Guyana dollar; HKD|hongkongdollar|Hong Kong dollar;
    HNL|honduransk lempira|Honduran lempira; HRK|kroatisk kuna|Croatian kuna;
    HTG|haitisk gourde|Haitian gourde; HUF|ungersk forint|Hungarian forint;
    IDR|indonesisk rupiah|Indonesian rupiah; ILS|israelisk shekel|Israeli shekel;
    INR|indisk rupie|Indian rupee; IQD|irakisk dinar|Iraqi dinar; IRR|iransk rial|Iranian rial;
    ISK|isländsk krona|Icelandic króna; JMD|jamaicansk dollar|Jamaican dollar;
    JOD|jordansk dinar|Jordanian dinar; JPY|japansk yen|Japanese yen;
    KES|kenyansk shilling|Kenyan shilling; KGS|kirgizisk som|Kyrgyz som;
    KHR|kambodjansk riel|Cambodian riel; KMF|komorisk franc|Comorian franc;
    KPW|nordkoreansk won|North Korean won; KRW|sydkoreansk won|South Korean won;
    KWD|kuwaitisk dinar|Kuwaiti dinar; KYD|caymansk dollar|Cayman Islands dollar;
    KZT|kazakisk tenge|Kazakhstani tenge; LAK|laotisk kip|Lao kip;
    LBP|libanesiskt pund|Lebanese pound; LKR|srilankesisk rupie|Sri Lanka rupee;
    LRD|liberiansk dollar|Liberian dollar; LSL|lesothisk loti|Lesotho loti;
    LYD|libysk dinar|Libyan dinar; MAD|marockansk dirham|Moroccan dirham;
    MDL|moldavisk leu|Moldovan leu; MGA|madagaskisk ariary|Malagasy ariary;
    MKD|makedonisk denar|Macedonian denar; MMK|myanmarisk kyat|Myanmar kyat;
    MNT|mongolisk tögrög|Mongolian tögrög; MOP|macaoisk pataca|Macanese pataca;
    MRU|mauretansk ouguiya|Mauritanian ouguiya; MUR|mauritisk rupie|Mauritius rupee;
    MVR|maldivisk rufiyaa|Maldivian rufiyaa; MWK|malawisk kwacha|Malawi kwacha;
    MXN|mexikansk peso|Mexican peso; MYR|malaysisk ringgit|Malaysian ringgit;
    MZN|moçambikisk metical|Mozambique metical; NAD|namibisk dollar|Namibia dollar;
    NGN|nigeriansk naira|Nigerian naira; NIO|nicaraguansk córdoba|Nicaraguan córdoba;
    NOK|norsk krona|Norwegian krone; NPR|nepalesisk rupie|Nepalese rupee;
    NZD|nyzeeländsk dollar|New Zealand dollar; OMR|omansk rial|Omani rial;
    PAB|panamansk balboa|Panamanian balboa; PEN|peruansk sol|Peruvian sol;
    PGK|papuansk kina|Papua New Guinea kina; PHP|filippinsk peso|Philippine peso;
    PKR|pakistansk rupie|Pakistan rupee; PLN|polsk zloty|Polish złoty;
    PYG|paraguayansk guaraní|Paraguayan guaraní; QAR|qatarisk rial|Qatari riyal;
    RON|rumänsk leu|Romanian leu; RSD|serbisk dinar|Serbian dinar; RUB|rysk rubel|Russian rouble;
    RWF|rwandisk franc|Rwanda franc; SAR|saudisk rial|Saudi riyal;
    SBD|salomonsk dollar|Solomon Islands dollar; SCR|seychellisk rupie|Seychelles rupee;
    SDG|sudanesiskt pund|Sudanese pound; SEK|svensk krona|Swedish krona;
    SGD|singaporiansk dollar|Singapore dollar; SHP|sankthelenskt pund|Saint Helena pound;
    SLE|sierraleonsk leone|Sierra Leonean leone;
    SLL|sierraleonsk leone (till 2023)|Sierra Leonean leone (until 2023);
    SOS|somalisk shilling|Somali shilling; SRD|surinamesisk dollar|Surinam dollar;
    SSP|sydsudanesiskt pund|South Sudanese pound; STN|saotomeansk dobra|São Tomé dobra;
    SVC|salvadoransk colón|Salvadoran colón; SYP|syriskt pund|Syrian pound;
    SZL|swazisk lilangeni|Swazi lilangeni; THB|thailändsk baht|Thai baht;
    TJS|tadzjikisk somoni|Tajik somoni; TMT|turkmensk manat|Turkmenistan manat;
    TND|tunisisk dinar|Tunisian dinar; TOP|tongansk pa'anga|Tongan pa'anga;
    TRY|turkisk lira|Turkish lira; TTD|trinidadisk dollar|Trinidad and Tobago dollar;
    TWD|taiwanesisk dollar|New Taiwan dollar; TZS|tanzanisk shilling|Tanzanian shilling;
    UAH|ukrainsk hryvnja|Ukrainian hryvnia; UGX|ugandisk shilling|Uganda shilling;
    USD|amerikansk dollar|US dollar; UYU|uruguayansk peso|Uruguayan peso;
    UZS|uzbekisk sum|Uzbekistani sum; VED|venezuelansk digital bolívar|Venezuelan digital bolívar;
    VES|venezuelansk bolívar|Venezuelan bolívar; VND|vietnamesisk dong|Vietnamese dong;
    VUV|vanuatisk vatu|Vanuatu vatu; WST|samoansk tala|Samoan tala;
    XAF|centralafrikansk CFA-franc|Central African CFA franc;
    XCD|östkaribisk dollar|East Caribbean dollar; XCG|karibisk gulden|Caribbean guilder;
    XOF|västafrikansk CFA-franc|West African CFA franc; XPF|CFP-franc|CFP franc;
    YER|jemenitisk rial|Yemeni rial; ZAR|sydafrikansk rand|South African rand;
    ZMK|zambisk kwacha (till 2012)|Zambian kwacha (until 2012); ZMW|zambisk kwacha|Zambian kwacha;
    ZWD|zimbabwisk dollar (till 2008)|Zimbabwe dollar (until 2008);
    ZWG|zimbabwiskt guld|Zimbabwe gold;
    ZWL|zimbabwisk dollar (2009–2024)|Zimbabwe dollar (2009–2024);
    ZWR|zimbabwisk dollar (2008–2009)|Zimbabwe dollar (2008–2009)
    """
}
