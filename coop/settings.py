"""Settings by environment. Each variable is explained where it is read, and may also come from a file: NAME_FILE."""

import contextlib
import os
import secrets
import tempfile
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

import environ
from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured

BASE_DIR = Path(__file__).resolve().parent.parent
VAR_DIR = BASE_DIR / "var"

env = environ.FileAwareEnv()


def required(name, how):
    """The value of a variable that production cannot do without."""
    value = env.str(name, default="").strip()
    if not value:
        raise ImproperlyConfigured(f"{name} is not set. {how}")
    return value


def database(name, default=None):
    """A PostgreSQL address (postgres://role:password@host:port/database) as Django wants it, or None."""
    address = env.str(name, default="").strip() or default
    if not address:
        return None
    parts = urlsplit(address)
    if parts.scheme not in ("postgres", "postgresql") or not parts.username or not parts.path.strip("/"):
        raise ImproperlyConfigured(f"{name} is not a PostgreSQL address: postgres://role:password@host:5432/name")
    config = env.db_url_config(address)
    options = config.setdefault("OPTIONS", {})
    # A socket's folder is given as ?host=; the two roles' addresses are swapped by HOST.
    return config | {"ENGINE": "django.db.backends.postgresql", "HOST": options.pop("host", config["HOST"])}


def embedded(role):
    """The embedded server's address, noted by script/server and script/test while they run."""
    note = VAR_DIR / ("postgres-test" if TESTING else "postgres") / "addresses"
    addresses = dict(line.split("=", 1) for line in note.read_text().splitlines()) if note.exists() else {}
    return addresses.get(role)


def own_secret():
    """A key of this checkout's own, so that nobody who reads the source can sign a session for a try-out server."""
    path = VAR_DIR / "secret-key"
    if not path.exists():
        VAR_DIR.mkdir(exist_ok=True)
        with tempfile.NamedTemporaryFile("w", dir=VAR_DIR) as new:  # only we may read it
            new.write(secrets.token_urlsafe(50))
            new.flush()
            with contextlib.suppress(FileExistsError):  # another process was first
                os.link(new.name, path)
    return path.read_text()


# --- Which kind of place this is ---

COOP_ENV = env.str("COOP_ENV", default="development")
if COOP_ENV not in ("development", "test", "production"):
    raise ImproperlyConfigured("COOP_ENV is “development”, “test” or “production”.")
PRODUCTION = COOP_ENV == "production"
TESTING = COOP_ENV == "test"

# Off even in development: the try-out shows the pages people will see. DEBUG=1 for Django's error pages.
DEBUG = env.bool("DEBUG", default=False)
if PRODUCTION:
    if DEBUG:
        raise ImproperlyConfigured("DEBUG must not be set in production. Remove it from the environment.")
    SECRET_KEY = required("SECRET_KEY", "Give a long random text, or its file in SECRET_KEY_FILE.")
    if len(SECRET_KEY) < 50 or len(set(SECRET_KEY)) < 5 or SECRET_KEY.startswith("django-insecure-"):
        raise ImproperlyConfigured("SECRET_KEY is too weak. Give a random text of at least 50 characters.")
    ALLOWED_HOSTS = [
        host.strip()
        for host in required("ALLOWED_HOSTS", "Name the host names of the site, with commas between.").split(",")
        if host.strip()
    ]
    if not ALLOWED_HOSTS or "*" in ALLOWED_HOSTS:
        raise ImproperlyConfigured("ALLOWED_HOSTS must name the host names of the site; “*” allows any.")
    required("DATABASE_URL", "Give the application role's address: postgres://role:password@host:5432/name")
else:
    SECRET_KEY = env.str("SECRET_KEY", default="") or own_secret()
    ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=["localhost", "127.0.0.1", "[::1]"])

# --- Database: one alias, two roles (coop/database.py) ---

NO_SERVER = "postgres://coop_app@127.0.0.1:1/coop"  # what needs no database works without one
DATABASES = {"default": database("DATABASE_URL", default=embedded("DATABASE_URL") or NO_SERVER)}
DATABASE_OWNER = database(
    "DATABASE_OWNER_URL", default=None if env.str("DATABASE_URL", default="") else embedded("DATABASE_OWNER_URL")
)
DATABASES["default"].update(
    # normalize() needs UTF8, and template1 may have been made otherwise.
    TEST={"TEMPLATE": "template0", "CHARSET": "UTF8"},
    CONN_HEALTH_CHECKS=True,
)
DATABASES["default"]["OPTIONS"].setdefault("connect_timeout", 5)
WEB_THREADS = env.int("WEB_THREADS", default=4)
if os.environ.get("COOP_PROCESS") == "web":
    DATABASES["default"]["OPTIONS"]["pool"] = {"min_size": 1, "max_size": WEB_THREADS + 1, "timeout": 5}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# --- Parts ---

INSTALLED_APPS = [
    "coop",
    "accounts",
    "reports",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "django_filters",
    "pgtrigger",
    "pghistory",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "axes",
    "csp",
]
MIDDLEWARE = [
    "coop.health.HealthMiddleware",
    "coop.middleware.RequestLogMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "coop.middleware.IdleMiddleware",
    "coop.middleware.LanguageMiddleware",
    "coop.middleware.HistoryMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django.contrib.auth.middleware.LoginRequiredMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "accounts.middleware.MustChangePasswordMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "axes.middleware.AxesMiddleware",
]
ROOT_URLCONF = "coop.urls"
WSGI_APPLICATION = "coop.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    }
]

# --- Language and time: the user's setting, never the browser's, so no LocaleMiddleware ---

LANGUAGE_CODE = "vi"
LANGUAGES = [("vi", "Tiếng Việt"), ("en", "English")]
LOCALE_PATHS = [BASE_DIR / "coop" / "locale"]
FORMAT_MODULE_PATH = ["coop.formats"]
USE_THOUSAND_SEPARATOR = False  # years and codes are numbers too; amounts ask for the separator where they stand
TIME_ZONE = "Asia/Ho_Chi_Minh"
USE_TZ = True

# --- Files ---

STATIC_URL = "/static/"
# The handbook's pictures lie beside its pages, so that both are also read where the source is kept.
STATICFILES_DIRS = [("handbook", BASE_DIR / "docs" / "handbook" / "pictures")]
# Collected for production only; elsewhere each app's own folder is served.
STATIC_ROOT = Path(env.str("STATIC_ROOT", default=str(VAR_DIR / "static"))) if PRODUCTION else None
# Documents, letters and evidence: outside every web root, served only by a view that asks who may see them.
# Templates of reports as Word that an installation keeps instead of ours: state.docx, party.docx, one-sheet.docx; those
# of one office in a folder named by its code.
WORD_TEMPLATES = Path(env.str("WORD_TEMPLATES", default=str(VAR_DIR / "word")))

PRIVATE_FILES_ROOT = Path(env.str("PRIVATE_FILES_ROOT", default=str(VAR_DIR / "files")))
WHITENOISE_USE_FINDERS = not PRODUCTION
WHITENOISE_AUTOREFRESH = DEBUG
STORAGES = {
    "default": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": PRIVATE_FILES_ROOT, "base_url": None},
    },
    "staticfiles": {
        "BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"
        if PRODUCTION
        else "django.contrib.staticfiles.storage.StaticFilesStorage"
    },
}
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000  # a programme with all its inlines

# --- Sign-in ---

AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",
    "accounts.backends.SeatBackend",
]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
if TESTING:  # hashing slowly on purpose would be most of the suite's time
    PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in ("UserAttributeSimilarityValidator", "CommonPasswordValidator", "NumericPasswordValidator")
] + [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 10},
    }
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"
ACCOUNT_ADAPTER = "accounts.adapters.ClosedSignUpAdapter"
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_LOGOUT_REDIRECT_URL = "account_login"
ACCOUNT_SESSION_REMEMBER = False  # the cookie goes with the browser
# Axes locks accounts, and an administrator can release them; here only a flood from one address is slowed down.
ACCOUNT_RATE_LIMITS = False if TESTING else {"login": "60/m/ip", "login_failed": "30/m/ip"}
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes"]
MFA_TOTP_ISSUER = "Hợp tác"
AXES_FAILURE_LIMIT = 5
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_COOLOFF_TIME = timedelta(hours=12)
AXES_RESET_ON_SUCCESS = True
AXES_USERNAME_CALLABLE = "coop.middleware.name_signed_in_with"
AXES_CLIENT_IP_CALLABLE = "coop.middleware.client_address"
AXES_LOCKOUT_TEMPLATE = "429.html"
AXES_VERBOSE = False

# One proxy (nginx) stands in front in production and says where a request came from.
BEHIND_PROXY = env.bool("BEHIND_PROXY", default=PRODUCTION)
ALLAUTH_TRUSTED_PROXY_COUNT = 1 if BEHIND_PROXY else 0

# --- Sessions: twelve hours at most, and an idle one ends sooner (coop.middleware.IdleMiddleware) ---

SESSION_COOKIE_AGE = 12 * 60 * 60
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
IDLE_MINUTES = env.int("IDLE_MINUTES", default=15 if PRODUCTION else 60)
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_TRUSTED_ORIGINS = env.list("CSRF_TRUSTED_ORIGINS", default=[])
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = PRODUCTION

# --- What browsers are told ---

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "base-uri": [NONE],
    }
}
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
SECURE_SSL_REDIRECT = PRODUCTION
SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60 if PRODUCTION else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = PRODUCTION
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if BEHIND_PROXY else None

# --- Logs: one JSON object a line in production, plain lines elsewhere (coop/middleware.py) ---

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"request": {"()": "coop.middleware.RequestFilter"}},
    "formatters": {
        "json": {"()": "coop.middleware.JsonFormatter"},
        "plain": {"format": "%(asctime)s %(levelname)s [%(request_id)s] %(message)s", "datefmt": "%H:%M:%S"},
    },
    "handlers": {
        "console": {
            "class": "logging.StreamHandler",
            "filters": ["request"],
            "formatter": "json" if PRODUCTION else "plain",
        },
    },
    "root": {"handlers": ["console"], "level": env.str("LOG_LEVEL", default="INFO")},
    # Its line for each 4xx would say again what coop.request says with more.
    "loggers": {
        "django": {"handlers": [], "level": "INFO", "propagate": True},
        "django.request": {"level": "ERROR"},
        "pgtrigger": {"level": "WARNING"},
    },
}
