// Stands in for ICU in the released program, which has libxml2 inside.
//
// Debian's libxml2 asks ICU for encodings that it does not know itself. Bidrag never lets it: what is
// no UTF-8 is refused before libxml2 sees it, and libxml2 is told to go by no declaration. ICU and its
// tables would be 31 MB of a program of 42, so what libxml2 calls is answered here: there is no such
// converter.
//
// ICU's headers give the names their version. Libraries of Swift are not linked with this: in someone
// else's program ICU may be asked in earnest.

#include <stddef.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

UConverter *ucnv_open(const char *name, UErrorCode *status) {
  (void)name;
  *status = U_UNSUPPORTED_ERROR;
  return NULL;
}

void ucnv_close(UConverter *converter) { (void)converter; }

void ucnv_convertEx(
    UConverter *to, UConverter *from, char **target, const char *target_end, const char **source,
    const char *source_end, UChar *pivot_start, UChar **pivot_from, UChar **pivot_to,
    const UChar *pivot_end, UBool resets, UBool flushes, UErrorCode *status) {
  (void)to, (void)from, (void)target, (void)target_end, (void)source, (void)source_end;
  (void)pivot_start, (void)pivot_from, (void)pivot_to, (void)pivot_end, (void)resets, (void)flushes;
  *status = U_UNSUPPORTED_ERROR;
}

void ucnv_setFromUCallBack(
    UConverter *converter, UConverterFromUCallback action, const void *context,
    UConverterFromUCallback *old_action, const void **old_context, UErrorCode *status) {
  (void)converter, (void)action, (void)context, (void)old_action, (void)old_context;
  *status = U_UNSUPPORTED_ERROR;
}

void ucnv_setToUCallBack(
    UConverter *converter, UConverterToUCallback action, const void *context,
    UConverterToUCallback *old_action, const void **old_context, UErrorCode *status) {
  (void)converter, (void)action, (void)context, (void)old_action, (void)old_context;
  *status = U_UNSUPPORTED_ERROR;
}

void UCNV_FROM_U_CALLBACK_STOP(
    const void *context, UConverterFromUnicodeArgs *arguments, const UChar *units, int32_t length,
    UChar32 point, UConverterCallbackReason reason, UErrorCode *status) {
  (void)context, (void)arguments, (void)units, (void)length, (void)point, (void)reason;
  *status = U_UNSUPPORTED_ERROR;
}

void UCNV_TO_U_CALLBACK_STOP(
    const void *context, UConverterToUnicodeArgs *arguments, const char *units, int32_t length,
    UConverterCallbackReason reason, UErrorCode *status) {
  (void)context, (void)arguments, (void)units, (void)length, (void)reason;
  *status = U_UNSUPPORTED_ERROR;
}
