package dev.levelpress.review.people;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a column of a list says of each person, with the headers it is known by, the surest first. */
public enum Role {
    ID(
            "id, employee id, person id, personnel number, personnel no, staff id, staff number, employee number, employee no,"
                    + " worker id, user id, personalnummer, personal nr, mitarbeiternummer, mitarbeiter id, pers nr, ma nr,"
                    + " matricule, numero de empleado, id empleado, matricola"),
    NAME("name, full name, display name, employee name, employee, person, person name, team member, vollständiger name,"
            + " name mitarbeiter, name der person, mitarbeiter, mitarbeiterin, mitarbeiter in, mitarbeitende,"
            + " mitarbeitender, nom complet, nom et prénom, collaborateur, nombre completo, nombre, empleado, nome"),
    FIRST_NAME("first name, given name, firstname, forename, vorname, prénom, nombre de pila"),
    LAST_NAME(
            "last name, family name, surname, lastname, nachname, familienname, nom de famille, nom, apellido, apellidos"),
    EMAIL(
            "email, e mail, mail, email address, e mail address, work email, business email, company email, e mail adresse,"
                    + " emailadresse, mailadresse, adresse e mail, courriel, correo electrónico, correo"),
    CRAFT(
            "craft, job family, track, career track, career path, discipline, profession, role family, job function, function,"
                    + " fachrichtung, laufbahn, berufsfeld, jobfamilie, job familie, karrierepfad, fach, métier, filière, oficio,"
                    + " familia profesional, role, rolle"),
    LEVEL(
            "level, career level, job level, grade, job grade, career step, seniority, stufe, karrierestufe, karrierelevel,"
                    + " laufbahnstufe, entwicklungsstufe, niveau, échelon, nivel, livello, position, title, job title, titel"),
    MANAGER(
            "manager, manager name, line manager, people manager, direct manager, reports to, reporting to, supervisor, lead,"
                    + " team lead, vorgesetzter, vorgesetzte, vorgesetzte r, vorgesetzte person, führungskraft, name führungskraft,"
                    + " teamleitung, teamleiter, teamleiterin, responsable, supérieur, superviseur, jefe, jefa"),
    FORM("form, format, form format, file format, formular, dateiformat, formularart, formulaire, formato");

    private final List<String> headers;

    Role(String headers) {
        this.headers = Stream.of(headers.split(",")).map(Role::normal).toList();
    }

    /** As people name it in options, such as {@code first-name}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Role> ofId(String id) {
        return Arrays.stream(values()).filter(role -> role.id().equals(id)).findFirst();
    }

    /** How sure it is that a header means this, 0 the surest; empty when it does not. */
    Optional<Integer> rank(String header) {
        int rank = headers.indexOf(normal(header));
        return rank < 0 ? Optional.empty() : Optional.of(rank);
    }

    /** Lower case words of letters and digits, one blank between them. */
    static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\p{M}]+", " ")
                .strip();
    }
}
