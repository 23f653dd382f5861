package niengiam.app.http;

import niengiam.app.http.account.ActionLog;
import niengiam.app.http.account.LoginLimit;
import niengiam.app.http.account.Sessions;
import niengiam.app.http.account.Users;
import niengiam.app.http.job.Imports;

/** What all requests share. */
public record Site(
    Settings settings,
    Library library,
    Users users,
    Sessions sessions,
    LoginLimit logins,
    ActionLog actions,
    Imports imports,
    PagePictures pictures,
    References references,
    AuditBoard audits) {}
