/* The occurrences of a calendar file by libical, one a line: the peer of `bearings-cli expand` in the benchmark.
 *
 *     libical FILE 20200101T000000Z 20210101T000000Z
 *
 * Each line holds start and end in seconds since 1970, UID and SUMMARY, parted by tabs. Libical lists the instances of
 * a series without regard to those that were changed on their own, so this program leaves those out itself, as the
 * file asks; then its list can be held against ours.
 */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* One instance of a series that the file changes: it is listed by the component that changes it. */
struct changed {
    const char *uid;
    long long at;
};

static struct changed *list;
static size_t count;

static int order(const void *one, const void *other)
{
    const struct changed *a = one, *b = other;
    int names = strcmp(a->uid, b->uid);
    return names ? names : (a->at > b->at) - (a->at < b->at);
}

static const char *identity(icalcomponent *event)
{
    const char *uid = icalcomponent_get_uid(event);
    return uid ? uid : "";
}

static void found(icalcomponent *event, struct icaltime_span *span, void *changes)
{
    struct changed wanted = { identity(event), (long long)span->start };
    const char *title = icalcomponent_get_summary(event);
    long long end = (long long)span->end;
    /* The span of whole days ends a second, or a day and a second, away from what the file says. */
    if (icalcomponent_get_dtstart(event).is_date)
        end = (long long)span->start + icaldurationtype_as_int(icalcomponent_get_duration(event));
    if (!changes && bsearch(&wanted, list, count, sizeof *list, order))
        return;
    printf("%lld\t%lld\t%s\t%s\n", (long long)span->start, end, wanted.uid, title ? title : "");
}

static char *whole(const char *path)
{
    FILE *file = fopen(path, "rb");
    char *text;
    long size;
    if (!file || fseek(file, 0, SEEK_END) || (size = ftell(file)) < 0)
        return NULL;
    rewind(file);
    text = malloc((size_t)size + 1);
    if (!text || fread(text, 1, (size_t)size, file) != (size_t)size)
        return NULL;
    text[size] = 0;
    fclose(file);
    return text;
}

int main(int arguments, char **argument)
{
    struct icaltimetype from, to;
    icalcomponent *calendar, *event;
    size_t events = 0;
    char *text = arguments == 4 ? whole(argument[1]) : NULL;
    if (!text) {
        fprintf(stderr, "libical FILE FROM TO\n");
        return 2;
    }
    calendar = icalparser_parse_string(text);
    free(text);
    if (!calendar)
        return 1;
    from = icaltime_from_string(argument[2]);
    to = icaltime_from_string(argument[3]);
    for (event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT))
        events++;
    list = calloc(events + 1, sizeof *list);
    if (!list)
        return 1;
    for (event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        icalproperty *property = icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY);
        if (property) {
            struct icaltimetype at = icalproperty_get_datetime_with_component(property, event);
            list[count].uid = identity(event);
            list[count++].at = (long long)icaltime_as_timet_with_zone(at, at.zone ? at.zone : icaltimezone_get_utc_timezone());
        }
    }
    qsort(list, count, sizeof *list, order);
    for (event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        int changes = icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY) != NULL;
        icalcomponent_foreach_recurrence(event, from, to, found, changes ? event : NULL);
    }
    icalcomponent_free(calendar);
    return 0;
}
