# parliament checks a policy as its command line does, whose exit status counts findings of LOW or above.
from parliament import analyze_policy_string, enhance_finding
from parliament.cli import is_finding_filtered


def judge(text, kind):
    findings = analyze_policy_string(text).findings
    findings = [enhance_finding(finding) for finding in findings]
    return [finding.issue for finding in findings if not is_finding_filtered(finding)]
