package dev.levelpress.document.offer;

/** Kinds of employment, with the names that Google's job search takes for schema.org's {@code employmentType}. */
public enum EmploymentType {
    FULL_TIME("Full-time"),
    PART_TIME("Part-time"),
    CONTRACTOR("Contract"),
    TEMPORARY("Temporary"),
    INTERN("Internship"),
    VOLUNTEER("Volunteer"),
    PER_DIEM("By the day"),
    OTHER("Other");

    private final String shown;

    EmploymentType(String shown) {
        this.shown = shown;
    }

    /** In words, in English. */
    public String shown() {
        return shown;
    }
}
