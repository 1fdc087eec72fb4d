// libxlsxwriter, loaded when the first workbook is made and not when the program starts.
//
// Debian's libxlsxwriter brings OpenSSL's libcrypto with it, for the digests of pictures that are
// never used here. Linked in, it cost every start of the program 3.5 million instructions and 145
// page faults, whether or not anything was made. Debian ships no static library. So nothing is
// linked: the headers give the types, and the functions are looked up by name.

#ifndef BIDRAG_XLSXWRITER_SHIM_H
#define BIDRAG_XLSXWRITER_SHIM_H

#include <dlfcn.h>
#include <errno.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <xlsxwriter.h>

// The functions that are used, by their names in the library.
#define BIDRAG_XLSX_FUNCTIONS(use) \
  use(workbook_new_opt) use(workbook_close) use(lxw_workbook_free) \
  use(workbook_add_worksheet) use(workbook_add_format) use(workbook_set_properties) \
  use(workbook_define_name) \
  use(worksheet_write_string) use(worksheet_write_number) use(worksheet_write_blank) \
  use(worksheet_write_formula_num) use(worksheet_set_column) use(worksheet_set_row) \
  use(worksheet_freeze_panes) use(worksheet_autofilter) use(worksheet_repeat_rows) \
  use(worksheet_print_area) use(worksheet_set_landscape) use(worksheet_set_paper) \
  use(worksheet_fit_to_pages) use(worksheet_set_margins) use(worksheet_set_header) \
  use(worksheet_set_footer) use(worksheet_gridlines) \
  use(format_set_bold) use(format_set_font_size) use(format_set_font_color) \
  use(format_set_num_format) use(format_set_text_wrap) use(format_set_align) \
  use(format_set_indent) use(format_set_bg_color) use(format_set_bottom) use(format_set_top) \
  use(format_set_border_color)

#define BIDRAG_XLSX_FIELD(name) __typeof__(name) *_Nonnull name;

/// The functions of the library, and those of minizip that read a made file back.
typedef struct {
  BIDRAG_XLSX_FUNCTIONS(BIDRAG_XLSX_FIELD)
  void *_Nullable (*_Nonnull unzip_open)(const char *_Nonnull path);
  int (*_Nonnull unzip_first)(void *_Nonnull zip);
  int (*_Nonnull unzip_next)(void *_Nonnull zip);
  int (*_Nonnull unzip_open_part)(void *_Nonnull zip);
  int (*_Nonnull unzip_read)(void *_Nonnull zip, void *_Nonnull bytes, unsigned int count);
  int (*_Nonnull unzip_close_part)(void *_Nonnull zip);
  int (*_Nonnull unzip_close)(void *_Nonnull zip);
} bidrag_xlsx;

#undef BIDRAG_XLSX_FIELD

static inline int bidrag_xlsx_find(
    void *_Nonnull library, const char *_Nonnull name, void *_Nonnull function) {
  void *address = dlsym(library, name);
  if (address == NULL) return 0;
  memcpy(function, &address, sizeof(address));
  return 1;
}

/// Looks all functions up; 0 where the library is not there or is another version.
///
/// The library stays loaded. Its number is that of the headers: "LXW_SOVERSION".
static inline int bidrag_xlsx_load(bidrag_xlsx *_Nonnull functions) {
  void *library = dlopen("libxlsxwriter.so." LXW_SOVERSION, RTLD_LAZY | RTLD_LOCAL);
  if (library == NULL) return 0;
#define BIDRAG_XLSX_FIND(name) &&bidrag_xlsx_find(library, #name, &functions->name)
  return 1 BIDRAG_XLSX_FUNCTIONS(BIDRAG_XLSX_FIND)
      && bidrag_xlsx_find(library, "unzOpen", &functions->unzip_open)
      && bidrag_xlsx_find(library, "unzGoToFirstFile", &functions->unzip_first)
      && bidrag_xlsx_find(library, "unzGoToNextFile", &functions->unzip_next)
      && bidrag_xlsx_find(library, "unzOpenCurrentFile", &functions->unzip_open_part)
      && bidrag_xlsx_find(library, "unzReadCurrentFile", &functions->unzip_read)
      && bidrag_xlsx_find(library, "unzCloseCurrentFile", &functions->unzip_close_part)
      && bidrag_xlsx_find(library, "unzClose", &functions->unzip_close);
#undef BIDRAG_XLSX_FIND
}

/// What `unzip_next` returns after the last part: UNZ_END_OF_LIST_OF_FILE.
static const int bidrag_xlsx_last_part = -100;

/// A file in memory alone, as a descriptor; below 0 where there is none to be had.
///
/// Version 1.1.4 has no option that gives the workbook as bytes: it writes to a path. Through
/// /proc/self/fd a file without a name has one.
static inline int bidrag_xlsx_memory(void) {
  return (int)syscall(SYS_memfd_create, "workbook", 1u /* MFD_CLOEXEC */);
}

static inline int64_t bidrag_xlsx_size(int file) { return (int64_t)lseek(file, 0, SEEK_END); }

static inline int64_t bidrag_xlsx_read(
    int file, void *_Nonnull bytes, size_t count, int64_t offset) {
  return (int64_t)pread(file, bytes, count, (off_t)offset);
}

static inline void bidrag_xlsx_close(int file) { close(file); }

/// 0 when a file of a size can be written in a folder, or else the error number.
static inline int bidrag_xlsx_try(const char *_Nonnull folder, int64_t size) {
  static const char name[] = "/bidrag-XXXXXX";
  char *path = malloc(strlen(folder) + sizeof(name));
  if (path == NULL) return ENOMEM;
  strcpy(path, folder);
  strcat(path, name);
  int file = mkstemp(path);
  int error = file < 0 ? errno : 0;
  if (file >= 0) {
    unlink(path);
    char block[4096];
    memset(block, 0, sizeof(block));
    for (int64_t done = 0; error == 0 && done < size;) {
      ssize_t written = write(file, block, sizeof(block));
      if (written > 0) done += written;
      else if (written == 0 || errno != EINTR) error = written < 0 ? errno : ENOSPC;
    }
    close(file);
  }
  free(path);
  return error;
}

#endif
