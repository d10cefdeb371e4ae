//! What documents say about codes, other than the replies to commands.

/// The texts for programs: RFC 959, section 4.2.2; RFC 1639; RFC 2228, section 5; RFC
/// 2428.
pub(crate) const FTP_TEXT_FORMATS: &[(u16, &str)] = &[
    (110, "MARK yyyy = mmmm"),
    (227, "(h1,h2,h3,h4,p1,p2)"),
    (228, "(af, hal, h1, h2, h3,..., pal, p1, p2...)"),
    (229, "(<d><d><d><tcp-port><d>)"),
    (235, "ADAT=base64data"),
    (257, "\"PATHNAME\""),
    (334, "ADAT=base64data"),
    (335, "ADAT=base64data"),
    (522, "(prot1,prot2,...,protn)"),
    (631, "base64data"),
    (632, "base64data"),
    (633, "base64data"),
];

/// The codes of packets that both sides send, by who sends them: MQTT 5.0, sections
/// 3.4.2.1, 3.5.2.1, 3.14.2.1 and 3.15.2.1; for 140, section 4.12.1, and for 155,
/// section 3.3.4.
pub(crate) const MQTT_SENDERS: &[(&str, &str, &[u64])] = &[
    ("Puback", "Client", &[]),
    ("Puback", "Server", &[16]),
    ("Pubrec", "Client", &[]),
    ("Pubrec", "Server", &[16]),
    ("Disconnect", "Client", &[4]),
    (
        "Disconnect",
        "Server",
        &[
            135, 137, 139, 141, 142, 143, 154, 156, 157, 158, 159, 160, 161, 162,
        ],
    ),
    (
        "Disconnect",
        "Either",
        &[
            0, 128, 129, 130, 131, 140, 144, 147, 148, 149, 150, 151, 152, 153, 155,
        ],
    ),
    ("Auth", "Client", &[25]),
    ("Auth", "Server", &[0]),
    ("Auth", "Either", &[24]),
];

/// Header fields by level: RFC 3261, sections 8.2, 10.3, 13.3.1, 20.33, 21 and 22; RFC
/// 3329, section 2.3.1; RFC 4028, section 6; RFC 5360, section 5.9.2; RFC 6086, section
/// 4.2.2; RFC 6665, section 8.2.
pub(crate) const SIP_FIELDS: &[(&str, &[(u16, &str)])] = &[
    (
        "Must",
        &[
            (401, "WWW-Authenticate"),
            (405, "Allow"),
            (407, "Proxy-Authenticate"),
            (415, "Accept"),
            (415, "Accept-Encoding"),
            (415, "Accept-Language"),
            (420, "Unsupported"),
            (421, "Require"),
            (422, "Min-SE"),
            (423, "Min-Expires"),
            (469, "Recv-Info"),
            (489, "Allow-Events"),
            (494, "Security-Server"),
        ],
    ),
    (
        "Should",
        &[
            (300, "Contact"),
            (301, "Contact"),
            (302, "Contact"),
            (413, "Retry-After"),
            (470, "Permission-Missing"),
            (488, "Warning"),
        ],
    ),
    (
        "May",
        &[
            (404, "Retry-After"),
            (480, "Retry-After"),
            (485, "Contact"),
            (486, "Retry-After"),
            (500, "Retry-After"),
            (503, "Retry-After"),
            (600, "Retry-After"),
            (603, "Retry-After"),
            (606, "Warning"),
        ],
    ),
];

/// Enhanced status codes: RFC 3207, section 4; RFC 4954, sections 4 and 6; RFC 7505.
pub(crate) const SMTP_ENHANCED_CODES: &[(u16, &str)] = &[
    (235, "2.7.0"),
    (432, "4.7.12"),
    (454, "4.7.0"),
    (500, "5.5.6"),
    (501, "5.5.2"),
    (501, "5.7.0"),
    (504, "5.5.4"),
    (530, "5.7.0"),
    (534, "5.7.9"),
    (535, "5.7.8"),
    (538, "5.7.11"),
    (550, "5.7.27"),
    (556, "5.1.10"),
];
