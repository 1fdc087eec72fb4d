#include "CTemplates.h"

// Every file is one constant and one line in the table, both made by the macros below.
// #embed is C23; clang takes it in older C as an extension.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char edition_2008[] = {
#embed "../../Templates/Editions/2008.yaml"
};
static const unsigned char edition_2013[] = {
#embed "../../Templates/Editions/2013.yaml"
};
static const unsigned char edition_2015[] = {
#embed "../../Templates/Editions/2015.yaml"
};
static const unsigned char edition_2016[] = {
#embed "../../Templates/Editions/2016.yaml"
};
static const unsigned char edition_2018[] = {
#embed "../../Templates/Editions/2018.yaml"
};
static const unsigned char edition_2019[] = {
#embed "../../Templates/Editions/2019.yaml"
};
static const unsigned char edition_2020[] = {
#embed "../../Templates/Editions/2020.yaml"
};
static const unsigned char edition_2023[] = {
#embed "../../Templates/Editions/2023.yaml"
};
static const unsigned char per_diem_2012[] = {
#embed "../../Templates/PerDiem/2012.yaml"
};
static const unsigned char per_diem_2013[] = {
#embed "../../Templates/PerDiem/2013.yaml"
};
static const unsigned char per_diem_2014[] = {
#embed "../../Templates/PerDiem/2014.yaml"
};
static const unsigned char per_diem_2015[] = {
#embed "../../Templates/PerDiem/2015.yaml"
};
static const unsigned char per_diem_2016[] = {
#embed "../../Templates/PerDiem/2016.yaml"
};
static const unsigned char per_diem_2017[] = {
#embed "../../Templates/PerDiem/2017.yaml"
};
static const unsigned char per_diem_2018[] = {
#embed "../../Templates/PerDiem/2018.yaml"
};
static const unsigned char per_diem_2019[] = {
#embed "../../Templates/PerDiem/2019.yaml"
};
static const unsigned char per_diem_2020[] = {
#embed "../../Templates/PerDiem/2020.yaml"
};
static const unsigned char per_diem_2021[] = {
#embed "../../Templates/PerDiem/2021.yaml"
};
static const unsigned char per_diem_2022[] = {
#embed "../../Templates/PerDiem/2022.yaml"
};
static const unsigned char per_diem_2023[] = {
#embed "../../Templates/PerDiem/2023.yaml"
};
static const unsigned char per_diem_2024[] = {
#embed "../../Templates/PerDiem/2024.yaml"
};
static const unsigned char per_diem_2025[] = {
#embed "../../Templates/PerDiem/2025.yaml"
};
static const unsigned char per_diem_2026[] = {
#embed "../../Templates/PerDiem/2026.yaml"
};
static const unsigned char municipalities_2007[] = {
#embed "../../Templates/Municipalities/2007.yaml"
};
static const unsigned char base_inception_2013_application[] = {
#embed "../../Templates/Bases/inception-2013/application.yaml"
};
static const unsigned char base_inception_2013_decision[] = {
#embed "../../Templates/Bases/inception-2013/decision.yaml"
};
static const unsigned char base_inception_2013_report[] = {
#embed "../../Templates/Bases/inception-2013/report.yaml"
};
static const unsigned char base_project_2013_application[] = {
#embed "../../Templates/Bases/project-2013/application.yaml"
};
static const unsigned char base_project_2013_decision[] = {
#embed "../../Templates/Bases/project-2013/decision.yaml"
};
static const unsigned char base_project_2013_report[] = {
#embed "../../Templates/Bases/project-2013/report.yaml"
};
static const unsigned char base_inception_2023_application[] = {
#embed "../../Templates/Bases/inception-2023/application.yaml"
};
static const unsigned char base_inception_2023_decision[] = {
#embed "../../Templates/Bases/inception-2023/decision.yaml"
};
static const unsigned char base_inception_2023_report[] = {
#embed "../../Templates/Bases/inception-2023/report.yaml"
};
static const unsigned char schema_application[] = {
#embed "../../Templates/Schemas/application.xsd"
};
static const unsigned char schema_decision[] = {
#embed "../../Templates/Schemas/decision.xsd"
};
static const unsigned char schema_report[] = {
#embed "../../Templates/Schemas/report.xsd"
};
static const unsigned char page_html[] = {
#embed "../../Templates/Pages/page.html"
};
static const unsigned char page_css[] = {
#embed "../../Templates/Pages/page.css"
};

#define FILE_ENTRY(name, bytes) {name, bytes, sizeof bytes}

static const BidragTemplate templates[] = {
    FILE_ENTRY("Editions/2008.yaml", edition_2008),
    FILE_ENTRY("Editions/2013.yaml", edition_2013),
    FILE_ENTRY("Editions/2015.yaml", edition_2015),
    FILE_ENTRY("Editions/2016.yaml", edition_2016),
    FILE_ENTRY("Editions/2018.yaml", edition_2018),
    FILE_ENTRY("Editions/2019.yaml", edition_2019),
    FILE_ENTRY("Editions/2020.yaml", edition_2020),
    FILE_ENTRY("Editions/2023.yaml", edition_2023),
    FILE_ENTRY("PerDiem/2012.yaml", per_diem_2012),
    FILE_ENTRY("PerDiem/2013.yaml", per_diem_2013),
    FILE_ENTRY("PerDiem/2014.yaml", per_diem_2014),
    FILE_ENTRY("PerDiem/2015.yaml", per_diem_2015),
    FILE_ENTRY("PerDiem/2016.yaml", per_diem_2016),
    FILE_ENTRY("PerDiem/2017.yaml", per_diem_2017),
    FILE_ENTRY("PerDiem/2018.yaml", per_diem_2018),
    FILE_ENTRY("PerDiem/2019.yaml", per_diem_2019),
    FILE_ENTRY("PerDiem/2020.yaml", per_diem_2020),
    FILE_ENTRY("PerDiem/2021.yaml", per_diem_2021),
    FILE_ENTRY("PerDiem/2022.yaml", per_diem_2022),
    FILE_ENTRY("PerDiem/2023.yaml", per_diem_2023),
    FILE_ENTRY("PerDiem/2024.yaml", per_diem_2024),
    FILE_ENTRY("PerDiem/2025.yaml", per_diem_2025),
    FILE_ENTRY("PerDiem/2026.yaml", per_diem_2026),
    FILE_ENTRY("Municipalities/2007.yaml", municipalities_2007),
    FILE_ENTRY("Bases/inception-2013/application.yaml", base_inception_2013_application),
    FILE_ENTRY("Bases/inception-2013/decision.yaml", base_inception_2013_decision),
    FILE_ENTRY("Bases/inception-2013/report.yaml", base_inception_2013_report),
    FILE_ENTRY("Bases/project-2013/application.yaml", base_project_2013_application),
    FILE_ENTRY("Bases/project-2013/decision.yaml", base_project_2013_decision),
    FILE_ENTRY("Bases/project-2013/report.yaml", base_project_2013_report),
    FILE_ENTRY("Bases/inception-2023/application.yaml", base_inception_2023_application),
    FILE_ENTRY("Bases/inception-2023/decision.yaml", base_inception_2023_decision),
    FILE_ENTRY("Bases/inception-2023/report.yaml", base_inception_2023_report),
    FILE_ENTRY("Schemas/application.xsd", schema_application),
    FILE_ENTRY("Schemas/decision.xsd", schema_decision),
    FILE_ENTRY("Schemas/report.xsd", schema_report),
    FILE_ENTRY("Pages/page.html", page_html),
    FILE_ENTRY("Pages/page.css", page_css),
};

size_t bidrag_template_count(void) { return sizeof templates / sizeof templates[0]; }

BidragTemplate bidrag_template(size_t index) { return templates[index]; }
